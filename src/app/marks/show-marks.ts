import { lookAt, markKey } from './stored-mark.ts';

/**
 * Shows what this reader saved and has read: on the "Bookmark" buttons within `root`, and on the articles around them. Their
 * room is kept in the page, which is the same for everybody.
 */
export function showMarks(root: ParentNode): void {
  for (const button of saveButtons(root)) {
    const saved = lookAt(markKey(`saved:${button.value}`));
    const isSaved = saved?.savedAt !== undefined && saved.removedAt === undefined;
    const word = isSaved ? 'Bookmarked' : 'Bookmark';
    button.ariaPressed = `${isSaved}`;
    button.ariaLabel = button.ariaLabel?.replace(/^\w+/u, word) ?? null;
    button.textContent = word;
    const isRead = lookAt(markKey(`read:${button.value}`))?.readAt !== undefined;
    button.closest('article')?.toggleAttribute('data-read', isRead);
  }
}

/** The buttons that `post/save-button.tsx` draws. */
export function saveButtons(root: ParentNode): Iterable<HTMLButtonElement> {
  return root.querySelectorAll<HTMLButtonElement>('button[name=save]');
}
