import type { CommentKeys } from '../store/comment-keys.ts';
import { parseStamped, stamped } from '../store/stamped-text.ts';

/** The keys of everything on the site that a reader has begun and not finished, `name` included, among all `keys` lists. */
export function draftPrefixes(keys: CommentKeys): readonly string[] {
  return [keys.name, ...['draft', 'edit', 'quote'].map((kind) => `${keys.site}${kind}:`)];
}

/**
 * One of two things that were begun under a key, in the reader's own storage and in this frame. Texts are joined, the
 * own one first, unless one holds the other. Where there can be only one, the name stays the own one, and a quote the
 * one that stands over the text that is being written: see `quote-in-text.ts`.
 */
export function joinDrafts(keys: CommentKeys, key: string, own: string, here: string): string {
  if (own === '' || here === '') return own || here;
  if (key === keys.name) return own;
  if (keys.parseDraft(key) !== undefined) return joinTexts(own, here);
  if (!keys.isEdit(key)) return here;
  const [ownEdit, edit] = [parseStamped(own), parseStamped(here)];
  if (ownEdit === undefined || edit === undefined) return edit === undefined ? own : here;
  return stamped(ownEdit.at, joinTexts(ownEdit.text, edit.text));
}

function joinTexts(own: string, here: string): string {
  if (own.includes(here)) return own;
  return here.includes(own) ? here : `${own}\n\n${here}`;
}
