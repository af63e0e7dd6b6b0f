import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import { type NewId, randomId } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, memoryStorage, webStorage } from '../../platform/storage.ts';
import { type CommentName, commentKeys } from './comment-keys.ts';
import { createDrafts } from './drafts.ts';
import { createPostComments, type PostComments } from './post-comments.ts';
import { createStoredComments } from './stored-comments.ts';
import { createUndoBin } from './undo-bin.ts';

/** All comments of one site in this browser. */
export interface CommentStore {
  /** The comments on a post: the same object at every call, so what could not be stored survives moving between pages. */
  readonly forPost: (post: string) => PostComments;
  /** The ids of all stored comments, by post: one look at the storage, however many posts there are. */
  readonly list: () => Result<ReadonlyMap<string, readonly string[]>, Fault>;
  /** When comments were last exported: RFC 3339. */
  readonly lastExport: () => string | undefined;
  readonly noteExport: () => void;
  /** Calls back when another tab changes a comment (`undefined`: when everything may have changed). */
  readonly subscribe: (onChange: (name: CommentName | undefined) => void) => () => void;
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
    list: () => {
      const listed = storage.keys(keys.comments);
      if (!listed.ok) return listed;
      const ids = new Map<string, string[]>();
      for (const name of listed.value.map(keys.parseComment)) {
        if (name === undefined) continue;
        const known = ids.get(name.post);
        if (known === undefined) ids.set(name.post, [name.id]);
        else known.push(name.id);
      }
      return ok(ids);
    },
    lastExport: () => {
      const stored = storage.read(keys.exported);
      return stored.ok && stored.value !== null && !Number.isNaN(Date.parse(stored.value)) ? stored.value : undefined;
    },
    noteExport: () => {
      storage.write(keys.exported, clock().toISOString());
    },
    subscribe: (onChange) =>
      storage.subscribe((key) => {
        const name = key === null ? undefined : keys.parseComment(key);
        if (key === null || name !== undefined) onChange(name);
      }),
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
