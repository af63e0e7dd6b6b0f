import { type Clock, systemClock } from '../../platform/clock.ts';
import { type NewId, randomId } from '../../platform/ids.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, memoryStorage, webStorage } from '../../platform/storage.ts';
import { commentKeys } from './comment-keys.ts';
import { createDrafts } from './drafts.ts';
import { createPostComments, type PostComments } from './post-comments.ts';
import { createStoredComments } from './stored-comments.ts';
import { createUndoBin } from './undo-bin.ts';

/** All comments of one site in this browser. */
export interface CommentStore {
  /** The comments on a post: the same object at every call, so what could not be stored survives moving between pages. */
  readonly forPost: (post: string) => PostComments;
}

export interface CommentStoreOptions {
  readonly storage?: KeyValueStorage;
  /** Keeps the text of deleted comments for an undo; forgetful by default, so that deleted means deleted. */
  readonly undoStorage?: KeyValueStorage;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** The folder of the site, ending in `/`: it keeps sites on one origin apart. */
  readonly basePath?: string;
}

/** Makes the store. Touches no storage until comments are subscribed to, so it may be made on a server too. */
export function createCommentStore({
  storage = webStorage(),
  undoStorage = memoryStorage(),
  clock = systemClock,
  newId = randomId,
  basePath = findSiteBase(),
}: CommentStoreOptions = {}): CommentStore {
  const keys = commentKeys(basePath);
  const byPost = new Map<string, PostComments>();

  return {
    forPost: (post) => {
      const known = byPost.get(post);
      if (known !== undefined) return known;
      const comments = createPostComments(post, {
        storage,
        clock,
        keys,
        stored: createStoredComments(post, { storage, keys, newId }),
        drafts: createDrafts(storage, keys, post),
        undoBin: createUndoBin(undoStorage, keys, post),
      });
      byPost.set(post, comments);
      return comments;
    },
  };
}
