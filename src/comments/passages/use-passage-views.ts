import { useEffect, useState } from 'react';
import type { Passages } from './create-passages.tsx';

let loaded: Passages | undefined;

/**
 * The views of notes on passages, which are a chunk of their own: loaded where a comment has a passage, or as soon as the
 * reader selects something. Where they can't be had, quotes are shown without them.
 */
export function usePassageViews(areWanted: boolean): Passages | undefined {
  const [views, setViews] = useState(() => loaded);

  useEffect(() => {
    if (views !== undefined) return;
    const load = () => {
      import('./create-passages.tsx').then(
        // Nothing comes where the page is about to be reloaded.
        (module: { readonly passages: Passages } | undefined) => {
          loaded = module?.passages;
          setViews(loaded);
        },
        () => undefined,
      );
    };
    if (areWanted) {
      load();
      return;
    }
    const loadForSelection = () => {
      if (document.getSelection()?.isCollapsed === false) load();
    };
    document.addEventListener('selectionchange', loadForSelection);
    return () => document.removeEventListener('selectionchange', loadForSelection);
  }, [areWanted, views]);

  return views;
}
