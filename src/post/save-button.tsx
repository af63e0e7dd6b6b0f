import styles from './save-button.module.css';

interface SaveButtonProps {
  readonly slug: string;
  /** Of the post, where there are other posts on the page. */
  readonly title?: string;
}

/**
 * Saves a post for later. It is not called "Save", since that is what a comment's edit is finished with. It stands in HTML that is the same for everybody and that React may never hydrate: whether the
 * post is saved is shown by `app/marks/show-marks.ts`, and a press is heard by `app/reading/hear-reader-wishes.ts`.
 */
export function SaveButton({ slug, title }: SaveButtonProps) {
  return (
    <button
      type="button"
      name="save"
      value={slug}
      className={styles.save}
      aria-pressed="false"
      aria-label={title === undefined ? undefined : `Bookmark: ${title}`}
    >
      Bookmark
    </button>
  );
}
