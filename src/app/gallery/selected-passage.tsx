import { useEffect, useRef } from 'react';
import { CommentOnThis } from '../../comments/passages/comment-on-this.tsx';

/** An article all of which is selected, as a reader would do it. */
export function SelectedPassage({ text }: { readonly text: string }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (paragraph.current !== null) document.getSelection()?.selectAllChildren(paragraph.current);
  }, []);
  return (
    <>
      <article>
        <p ref={paragraph} dir="auto">
          {text}
        </p>
      </article>
      <CommentOnThis onPick={() => undefined} />
    </>
  );
}
