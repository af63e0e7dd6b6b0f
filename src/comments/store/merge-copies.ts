import { decodeComment } from '../record/comment-codec.ts';
import { mergeComment } from '../record/merge-comments.ts';
import type { CommentName } from './comment-keys.ts';

/**
 * What both copies of a record should say: the newer of the two by the rule of merging; what only one has, readable or
 * not. Where one can't be read and the other says something else, each stays as it is, since none may be overwritten.
 * Gives the very texts, so that nothing is rewritten that is the same already.
 */
export function mergeCopies(
  name: CommentName,
  first: string | undefined,
  second: string | undefined,
): { readonly first: string | undefined; readonly second: string | undefined } {
  if (first === second) return { first, second };
  if (first === undefined) return { first: second, second };
  if (second === undefined) return { first, second: first };
  const [a, b] = [decodeComment(first, name), decodeComment(second, name)];
  if (!a.ok || !b.ok) return { first, second };
  const winner = mergeComment(a.value, b.value) === a.value ? first : second;
  return { first: winner, second: winner };
}
