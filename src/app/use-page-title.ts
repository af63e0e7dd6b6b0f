import { useEffect } from 'react';

/** Names the page in the tab and in the history. On a prerendered page the name is there already. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
