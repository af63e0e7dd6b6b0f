import type { ReactNode } from 'react';
import styles from './article-actions.module.css';
import { SaveButton } from './save-button.tsx';

interface ArticleActionsProps {
  readonly slug: string;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/**
 * What can be done with a post. It stands in an article, which React never hydrates, so presses are heard by
 * `app/reading/hear-reader-wishes.ts`; what has come of them is said in the `output`.
 */
export function ArticleActions({ slug, children }: ArticleActionsProps) {
  return (
    <div className={styles.actions}>
      <SaveButton slug={slug} />
      <ArticleAction name="share" slug={slug}>
        Share
      </ArticleAction>
      <ArticleAction name="markdown" slug={slug}>
        Copy as Markdown
      </ArticleAction>
      {children}
      <output />
    </div>
  );
}

interface ArticleActionProps {
  /** What is wanted, as `app/reading/create-reading.ts` knows it. */
  readonly name: string;
  readonly slug: string;
  readonly children: ReactNode;
}

/** One of the buttons at the end of an article. */
export function ArticleAction({ name, slug, children }: ArticleActionProps) {
  return (
    <button type="button" name={name} value={slug}>
      {children}
    </button>
  );
}
