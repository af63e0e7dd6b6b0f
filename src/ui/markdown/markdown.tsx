import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import ReactMarkdown, { type Options } from 'react-markdown';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import progress from '../reading-progress.module.css';
import { codeBlocks } from './code-blocks.ts';
import { contents } from './contents.ts';
import { figures } from './figures.ts';
import { remarkFormulas } from './formulas.ts';
import { headingLinks } from './heading-links.ts';
import { isLong } from './is-long.ts';
import { isTooComplex } from './is-too-complex.ts';
import { limitDepth } from './limit-depth.ts';
import styles from './markdown.module.css';
import { markdownComponents, resolveUrl } from './markdown-components.tsx';
import { noteElements } from './note-elements.ts';
import { htmlAsText, noteHandlers } from './note-handlers.ts';
import { avoidPageIds } from './page-ids.ts';
import { quickReader } from './read-quickly.ts';
import { shiftHeadings } from './shift-headings.ts';

export interface MarkdownProps {
  readonly text: string;
  /** Turns a relative address of the text into a path from the site's folder. */
  readonly resolve: (address: string) => string;
  /** An article, unless it says otherwise. */
  readonly variant?: MarkdownVariant;
}

/** What kind of text it is. */
export type MarkdownVariant =
  | { readonly kind: 'article' }
  /** One of several short texts on a page, such as a comment: line breaks stay, pictures become links, headings bold. */
  | {
      readonly kind: 'note';
      /** What the ids in it begin with, so that no two notes share one. */
      readonly idPrefix: string;
      /** Stands there as long as the text can't be laid out. */
      readonly asWritten: ReactNode;
    };

const article: MarkdownVariant = { kind: 'article' };

/**
 * Markdown (CommonMark and GFM) as React elements. Raw HTML in it is shown as text and unsafe addresses are dropped,
 * so hostile text has nowhere to run. A text that can't be laid out is shown as it was written. This is a chunk of
 * its own, to be reached through `lazy-markdown.tsx`.
 */
export function Markdown({ text, resolve, variant = article }: MarkdownProps) {
  const asWritten = variant.kind === 'note' ? variant.asWritten : <pre className={styles.plain}>{text}</pre>;
  const { className, options } = layoutOf(text, variant);
  if (isTooComplex(text)) return <div className={className}>{asWritten}</div>;
  return (
    <div className={className}>
      <ErrorBoundary fallback={asWritten} resetKeys={[text]}>
        <ReactMarkdown {...options} urlTransform={(url) => resolveUrl(url, resolve)} components={markdownComponents}>
          {text}
        </ReactMarkdown>
      </ErrorBoundary>
    </div>
  );
}

function layoutOf(text: string, variant: MarkdownVariant): { readonly className: string; readonly options: Options } {
  const remarkPlugins = [remarkGfm, remarkFormulas, quickReader];
  switch (variant.kind) {
    case 'article': {
      const long = isLong(text);
      return {
        className: `${styles.markdown} ${long ? progress.read : ''}`.trim(),
        options: {
          remarkPlugins,
          remarkRehypeOptions: { handlers: { html: htmlAsText } },
          rehypePlugins: [
            ...[limitDepth, shiftHeadings, rehypeSlug, avoidPageIds],
            ...(long ? [contents] : []),
            ...[headingLinks, codeBlocks, figures],
          ],
        },
      };
    }
    case 'note': {
      const { idPrefix } = variant;
      return {
        className: `${styles.markdown} ${styles.note}`,
        options: {
          remarkPlugins,
          rehypePlugins: [limitDepth, [noteElements, { idPrefix }]],
          remarkRehypeOptions: { handlers: noteHandlers, clobberPrefix: idPrefix },
        },
      };
    }
  }
}
