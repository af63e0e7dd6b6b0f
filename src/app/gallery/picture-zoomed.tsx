import { useEffect, useRef } from 'react';
import { Picture } from '../../ui/picture.tsx';
import { zoomPicture } from '../reading/zoom-picture.ts';

/** A picture of an article, as large as the screen takes it. */
export function PictureZoomed() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (button.current !== null) zoomPicture(button.current);
    return () => document.querySelector('dialog')?.close();
  }, []);
  return (
    <button ref={button} type="button" onClick={({ currentTarget }) => zoomPicture(currentTarget)}>
      <Picture
        src="/posts/images/every-piece-of-markdown.svg"
        alt="A drawing of a table with papers"
        width={1200}
        height={480}
      />
    </button>
  );
}
