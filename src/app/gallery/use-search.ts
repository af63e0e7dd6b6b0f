import { useSyncExternalStore } from 'react';

/**
 * The query of the page's address. The states stand in routers of their own, and no router may stand in another.
 */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}
