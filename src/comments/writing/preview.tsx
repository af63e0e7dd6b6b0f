import { memo, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { loadMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import { CommentText } from '../reading/comment-text.tsx';
import { isVisible, tidyText } from '../record/comment-text.ts';
import styles from './preview.module.css';
import { usePreviewText } from './use-preview-text.ts';

/** Shows, where it is asked for, how a text will look once it is posted. */
export function Preview({ text }: { readonly text: string }) {
  const region = useId();
  const [state, setState] = useState<'closed' | 'open'>('closed');

  function toggle(): void {
    void loadMarkdown();
    setState(state === 'open' ? 'closed' : 'open');
  }

  return (
    <>
      <p className={styles.bar}>
        <span>Markdown works.</span>
        <Button aria-expanded={state === 'open'} aria-controls={region} onClick={toggle}>
          Preview
        </Button>
      </p>
      <div id={region} hidden={state === 'closed'}>
        {state === 'open' && <FollowingPreview text={text} />}
      </div>
    </>
  );
}

function FollowingPreview({ text }: { readonly text: string }) {
  return <PreviewRegion text={usePreviewText(text)} />;
}

/** Memoised: most keystrokes come before the preview has followed the last one. */
const PreviewRegion = memo(function PreviewRegion({ text }: { readonly text: string }) {
  const idPrefix = `preview-${useId()}-`;
  return (
    <section className={styles.preview} aria-label="Preview">
      {isVisible(text) ? (
        <CommentText text={tidyText(text)} idPrefix={idPrefix} />
      ) : (
        <p className={styles.empty}>Nothing to preview yet.</p>
      )}
    </section>
  );
});
