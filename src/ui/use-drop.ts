import { useEffect, useEffectEvent, useState } from 'react';

/** Browsers tell at least this often, in milliseconds, that something is still held over the page. */
const longestSilence = 600;

/** Takes files that are dropped anywhere on the page. Tells whether any are held over it now. */
export function useDrop(onFiles: (files: readonly File[]) => void): 'none' | 'over' {
  const [state, setState] = useState<'none' | 'over'>('none');
  const take = useEffectEvent(onFiles);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    // There is no sure sign of a drag that ends elsewhere, so silence is taken for one.
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      clearTimeout(timer);
      timer = setTimeout(() => setState('none'), longestSilence);
      setState('over');
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // The browser would leave the page and open the file.
      event.preventDefault();
      clearTimeout(timer);
      setState('none');
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return state;
}
