import { ErrorBoundary } from 'react-error-boundary';
import ReactMarkdown from 'react-markdown';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { isTooComplex } from './is-too-complex.ts';
import { limitDepth } from './limit-depth.ts';
import styles from './markdown.module.css';
import { markdownComponents, resolveUrl } from './markdown-components.tsx';
import { shiftHeadings } from './shift-headings.ts';

export interface MarkdownProps {
  readonly text: string;
  /** Turns a relative address of the text into a path from the site's folder. */
  readonly resolve: (address: string) => string;
}

/**
 * Markdown (CommonMark and GFM) as React elements. Raw HTML in it is shown as text and unsafe addresses are dropped,
 * so hostile text has nowhere to run. A text that can't be laid out is shown as it was written. This is a chunk of
 * its own, to be reached through `lazy-markdown.tsx`.
 */
export function Markdown({ text, resolve }: MarkdownProps) {
  const asWritten = <pre className={styles.plain}>{text}</pre>;
  if (isTooComplex(text)) return <div className={styles.markdown}>{asWritten}</div>;
  return (
    <div className={styles.markdown}>
      <ErrorBoundary fallback={asWritten} resetKeys={[text]}>
        <ReactMarkdown
          remarkPlugins={[remarkGfm]}
          rehypePlugins={[limitDepth, shiftHeadings, rehypeSlug]}
          urlTransform={(url) => resolveUrl(url, resolve)}
          components={markdownComponents}
        >
          {text}
        </ReactMarkdown>
      </ErrorBoundary>
    </div>
  );
}
