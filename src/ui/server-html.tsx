import { type ReactNode, use, useSyncExternalStore } from 'react';

const never = new Promise<never>(() => undefined);
const subscribeToNothing = () => () => undefined;

/**
 * Content that needs no script. On a prerendered page its HTML stays as it came: React never hydrates it, so neither
 * its data nor its code is loaded. Reached by in-site navigation, it renders like anything else. It has to stand
 * in a `Suspense` boundary, and whatever needs events in it has to get them from the document.
 */
export function ServerHtml({ children }: { readonly children: ReactNode }) {
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => !import.meta.env.SSR,
  );
  if (isHydrating) use(never);
  return children;
}
