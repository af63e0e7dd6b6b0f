import { lazy } from 'react';

/** Loads the Markdown chunk; safe to call early and often. */
export const loadMarkdown = () => import('./markdown');

/** {@link loadMarkdown}'s component; stands in a `Suspense` boundary. */
export const LazyMarkdown = lazy(async () => ({
  default: (await loadMarkdown()).Markdown,
}));
