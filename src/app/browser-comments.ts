import { type CommentStore, createCommentStore } from '../comments/store/comment-store.ts';
import { durableStorage } from '../platform/durable-storage.ts';
import { type KeyValueStorage, tabStorage } from '../platform/storage.ts';

let store: CommentStore | undefined;

/**
 * The comments of this browser: one store for posts and for the page of all comments. Browsers tell of a change to
 * other tabs only, so a second store on this page would know neither of it nor of what could not be stored. `storage` is
 * for whoever comes first.
 */
export function browserComments(storage?: KeyValueStorage): CommentStore {
  store ??= createCommentStore({ storage, undoStorage: tabStorage(), secondStorage: durableStorage() });
  return store;
}
