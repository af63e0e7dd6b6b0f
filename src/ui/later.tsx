import { createContext, type ReactNode, use, useDeferredValue } from 'react';

/** Whether there is no need to wait: prerendered pages have everything from the beginning, and so may others. */
export const AtOnce = createContext(import.meta.env.SSR);

/**
 * Content that may come a moment after what stands before it: React shows the rest first, and then this, without
 * keeping the reader from doing something else meanwhile.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, use(AtOnce));
  return isTime ? children : null;
}
