import { createContext, type ReactNode, use, useDeferredValue } from 'react';

/** Whether there is no need to wait. */
export const AtOnce = createContext(false);

/**
 * Content that may come a moment after what stands before it: React shows the rest first, and then this, without
 * keeping the reader from doing something else meanwhile. Prerendered pages have it from the beginning.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, import.meta.env.SSR || use(AtOnce));
  return isTime ? children : null;
}
