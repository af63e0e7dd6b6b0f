import { type Clock, systemClock } from '../../platform/clock.ts';
import type { DurableStorage } from '../../platform/durable-storage.ts';
import { type NewId, randomId } from '../../platform/ids.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, memoryStorage, webStorage } from '../../platform/storage.ts';
import { type CommentKeys, commentKeys } from './comment-keys.ts';
import { createDraftTexts, type DraftTexts } from './draft-texts.ts';
import { createDrafts } from './drafts.ts';
import { createPostComments, type PostComments } from './post-comments.ts';
import { createSecondCopy, type OnlySecond, type SecondCopy } from './second-copy.ts';
import { createSettings } from './settings.ts';
import { createStoredComments } from './stored-comments.ts';
import { createUndoBin } from './undo-bin.ts';

/** All comments of one site in this browser. */
export interface CommentStore {
  /** The comments on a post: the same object at every call, so what could not be stored survives moving between pages. */
  readonly forPost: (post: string) => PostComments;
  /** For `whole-site.ts`, which is about all posts. */
  readonly site: SiteWorld;
}

/** What the comments on all posts are kept in. */
export interface SiteWorld {
  readonly storage: KeyValueStorage;
  readonly keys: CommentKeys;
  readonly clock: Clock;
  readonly texts: DraftTexts;
  readonly secondCopy: SecondCopy | undefined;
  /** The posts whose comments this page has. */
  readonly byPost: ReadonlyMap<string, PostComments>;
  /** What another copy alone has, as far as is known, by key: whoever finds such a comment adds it. */
  readonly onlySecond: Map<string, OnlySecond>;
  /** Brings both copies together: of the comments on a post, or of all. */
  readonly reconcile: (post?: string) => Promise<void>;
}

export interface CommentStoreOptions {
  readonly storage?: KeyValueStorage;
  /** Keeps the text of deleted comments for an undo; forgetful by default, so that deleted means deleted. */
  readonly undoStorage?: KeyValueStorage;
  /** Holds a second copy; by default there is none. */
  readonly secondStorage?: DurableStorage;
  /** Asks the browser to keep the storage, once there is something in it. */
  readonly persist?: () => void;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** The folder of the site, ending in `/`: it keeps sites on one origin apart. */
  readonly basePath?: string;
}

/** Makes the store. Touches no storage until comments are subscribed to, so it may be made on a server too. */
export function createCommentStore({
  storage = webStorage(),
  undoStorage = memoryStorage(),
  secondStorage,
  persist = askToPersist,
  clock = systemClock,
  newId = randomId,
  basePath = findSiteBase(),
}: CommentStoreOptions = {}): CommentStore {
  const keys = commentKeys(basePath);
  const byPost = new Map<string, PostComments>();
  const onlySecond = new Map<string, OnlySecond>();
  const texts = createDraftTexts(storage, (key, text, isStored) => secondCopy?.keepDraft(key, text, isStored));
  const settings = createSettings(storage, keys);
  const secondCopy =
    secondStorage &&
    createSecondCopy({ first: storage, second: secondStorage, keys, clock, restoreDraft: texts.restore });
  let hasPersisted = false;

  async function reconcile(post?: string): Promise<void> {
    const found = (await secondCopy?.reconcile(post)) ?? [];
    for (const only of found) onlySecond.set(keys.comment(only.name), only);
  }

  function onPosted(): void {
    if (hasPersisted) return;
    hasPersisted = true;
    persist();
  }

  return {
    site: { storage, keys, clock, texts, secondCopy, byPost, onlySecond, reconcile },
    forPost: (post) => {
      const known = byPost.get(post);
      if (known !== undefined) return known;
      const comments = createPostComments(post, {
        storage,
        clock,
        keys,
        stored: createStoredComments(post, {
          storage,
          keys,
          newId,
          onWrite: (name, text) => secondCopy?.keepComment(name, text),
        }),
        drafts: createDrafts(texts, keys, post),
        texts,
        settings,
        undoBin: createUndoBin(undoStorage, keys, post),
        secondCopy: secondCopy && {
          reconcile: () => reconcile(post),
          onlySecond: () => [...onlySecond.values()].filter(({ name }) => name.post === post),
          keepUnsaved: secondCopy.keepUnsaved,
          keepComment: secondCopy.keepComment,
          settled: secondCopy.settled,
        },
        onPosted,
      });
      byPost.set(post, comments);
      return comments;
    },
  };
}
