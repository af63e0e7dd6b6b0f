import { type ComponentType, createElement, use } from 'react';
import type { MarkdownProps } from './markdown.tsx';
import { PlainText } from './plain-text.tsx';

let reader: ComponentType<MarkdownProps> | undefined;
let loading: Promise<ComponentType<MarkdownProps>> | undefined;

/** Loads the Markdown chunk; safe to call early and often. After a failure, which is never an error, it tries again. */
export function loadMarkdown(): Promise<ComponentType<MarkdownProps>> {
  if (reader === PlainText) loading = undefined;
  loading ??= import('./markdown.tsx').then(
    // Nothing comes where the page is about to be reloaded.
    (module: { readonly Markdown: typeof PlainText } | undefined) => keep(module?.Markdown ?? PlainText),
    () => keep(PlainText),
  );
  return loading;
}

function keep(loaded: ComponentType<MarkdownProps>): ComponentType<MarkdownProps> {
  reader = loaded;
  return loaded;
}

/**
 * The Markdown reader, loaded when it is first shown; stands in a `Suspense` boundary, and does without it once it has
 * been loaded. Where it can't be, for instance without a network, texts are shown as they were written: an article
 * that was fetched is always read.
 */
export function LazyMarkdown(props: MarkdownProps) {
  // React minds that a hook is called sometimes only, so what waits is a component of its own.
  return reader === undefined ? <AwaitedMarkdown {...props} /> : createElement(reader, props);
}

function AwaitedMarkdown(props: MarkdownProps) {
  return createElement(use(loadMarkdown()), props);
}
