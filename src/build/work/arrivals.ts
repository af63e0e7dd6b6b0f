/** Things that are waited for by name, before or after they are there. */
export interface Arrivals {
  readonly arrive: (name: string) => void;
  readonly waitFor: (name: string) => Promise<void>;
}

export function createArrivals(): Arrivals {
  const there = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    arrive: (name) => {
      there.add(name);
      for (const tell of waiting.get(name) ?? []) tell();
      waiting.delete(name);
    },
    waitFor: async (name) => {
      if (there.has(name)) return;
      await new Promise<void>((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]));
    },
  };
}
