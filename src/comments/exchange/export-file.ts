import { type CommentName, commentKeys } from '../store/comment-keys.ts';

/** What an export says it is, and the version of the file around the comments. */
export const exportFormat = 'takeaway-comments';
export const exportVersion = 1;

/** What stands for bytes that are no UTF-8. A comment may hold one too: exports write it as an escape. */
export const lostCharacter = '\ufffd';

/** The text of a record that can't be read, exactly as it was stored, and the key it was stored under. */
export interface SetAsideText {
  readonly key: string;
  readonly text: string;
}

/** Which comment a storage key is about, whatever folder its site is in; `undefined` where it is no comment's key. */
export function nameOfKey(key: string): CommentName | undefined {
  const basePath = key.slice('takeaway:'.length, key.lastIndexOf('/') + 1);
  return commentKeys(basePath).parseComment(key);
}

/** The key of a comment on the site at `site`, an absolute URL; on one at the root of its host where that is unknown. */
export function keyOfName(name: CommentName, site: string | undefined): string {
  return commentKeys(site === undefined ? '/' : new URL('./', site).pathname).comment(name);
}
