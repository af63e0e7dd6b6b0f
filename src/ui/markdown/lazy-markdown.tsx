import { lazy } from 'react';
import { PlainText } from './plain-text.tsx';

/** Loads the Markdown chunk; safe to call early and often. */
export const loadMarkdown = () => import('./markdown.tsx');

/**
 * The Markdown reader, loaded when it is first shown; stands in a `Suspense` boundary. Where it can't be loaded, for
 * instance without a network, texts are shown as they were written: an article that was fetched is always read.
 */
export const LazyMarkdown = lazy(async () => {
  const markdown = await loadMarkdown().catch(() => undefined);
  return { default: markdown?.Markdown ?? PlainText };
});
