import { memo, useMemo } from 'react';
import type { Clock } from '../../platform/clock.ts';
import { PostArticle } from '../../post/post-article.tsx';
import { postView } from '../../post/post-view.ts';
import { type ComposeFields, isBlank } from '../../publish/compose/compose-fields.ts';
import { readLeniently } from '../../publish/compose/read-fields.ts';
import styles from './compose-preview.module.css';
import { useSettledFields } from './use-settled-fields.ts';

interface ComposePreviewProps {
  readonly fields: ComposeFields;
  /** The language of the interface. */
  readonly locale: string;
  readonly clock: Clock;
}

/** The post as its readers will see it. What is wrong with it is left out here, and said at its field. */
export function ComposePreview({ fields, ...rest }: ComposePreviewProps) {
  return <SettledPreview fields={useSettledFields(fields)} {...rest} />;
}

/** Memoised: most keystrokes come before the preview has followed the last one. */
const SettledPreview = memo(function SettledPreview({ fields, locale, clock }: ComposePreviewProps) {
  const view = useMemo(() => {
    const post = isBlank(fields) ? undefined : readLeniently(fields, clock().toISOString());
    return post && postView(post, locale);
  }, [fields, locale, clock]);
  return (
    // It scrolls by itself beside the form, and what scrolls has to be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {view === undefined ? (
        <p className={styles.empty}>The post is shown here as its readers will see it.</p>
      ) : (
        <PostArticle view={view} />
      )}
    </section>
  );
});
