import styles from './embed-button.module.css';

/**
 * Offers a post for other pages. It stands in an article, which React never hydrates, so a click on it is heard by
 * `app/navigation/use-embed-button.ts`, which knows it by its name, and says behind it where something is wrong.
 */
export function EmbedButton({ slug }: { readonly slug: string }) {
  return (
    <div className={styles.offer}>
      <button type="button" name="embed" value={slug} className={styles.button}>
        Embed this post
      </button>
    </div>
  );
}
