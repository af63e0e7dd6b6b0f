/**
 * A ref for a block of code that React draws: has its code coloured (`colour-code.ts`) for as long as it is on the page.
 * What was prerendered never gets here, and is seen to when the page starts.
 */
export function colourWhenDrawn(block: Element | null): () => void {
  const code = block?.querySelector('code[class*="language-"]');
  let stop: (() => void) | undefined;
  let isGone = false;
  if (code) void begin(code);

  async function begin(code: Element): Promise<void> {
    // Without a network the code stays as it is; nothing comes where the page is about to be reloaded.
    const module = await import('./colour-code.ts').catch(() => undefined);
    if (!isGone) stop = module?.colourCode(code);
  }

  return () => {
    isGone = true;
    stop?.();
  };
}
