import { Suspense } from 'react';
import { resolveInPost } from '../../post/addresses.ts';
import { LazyMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import { needsMarkdown } from '../../ui/markdown/needs-markdown.ts';
import { WhenNear } from '../../ui/when-near.tsx';
import { maxCharacters } from '../record/comment-text.ts';
import styles from './comment-text.module.css';
import { PlainParagraphs } from './plain-paragraphs.tsx';

interface CommentTextProps {
  readonly text: string;
  /** What the ids in the text begin with: footnotes have some. */
  readonly idPrefix: string;
  /** Whether the text stays as it was written until the reader comes near: laying out Markdown takes time. */
  readonly waits?: boolean;
}

/** The words of a comment, laid out as Markdown where there is any; as they were written until that is possible. */
export function CommentText({ text, idPrefix, waits = false }: CommentTextProps) {
  const asWritten = <PlainParagraphs text={text} />;
  return (
    <div className={styles.text}>
      {/* Longer than can be written here, it comes from a file: laying it out might take seconds. */}
      {text.length <= maxCharacters * 2 && needsMarkdown(text) ? (
        <WhenNear waits={waits} placeholder={asWritten}>
          <Suspense fallback={asWritten}>
            <LazyMarkdown text={text} resolve={resolveInPost} variant={{ kind: 'note', idPrefix, asWritten }} />
          </Suspense>
        </WhenNear>
      ) : (
        asWritten
      )}
    </div>
  );
}
