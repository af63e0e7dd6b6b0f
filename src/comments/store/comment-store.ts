import { type Clock, systemClock } from '../../platform/clock.ts';
import type { DurableStorage } from '../../platform/durable-storage.ts';
import type { Fault } from '../../platform/fault.ts';
import { type NewId, randomId } from '../../platform/ids.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { ok, type Result } from '../../platform/result.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, memoryStorage, webStorage } from '../../platform/storage.ts';
import { type CommentName, commentKeys } from './comment-keys.ts';
import { createDraftTexts } from './draft-texts.ts';
import { createDrafts } from './drafts.ts';
import { createPostComments, type PostComments } from './post-comments.ts';
import { createSecondCopy, type OnlySecond } from './second-copy.ts';
import { createSettings } from './settings.ts';
import { createStoredComments } from './stored-comments.ts';
import { createUndoBin } from './undo-bin.ts';

/** All comments of one site in this browser. */
export interface CommentStore {
  /** The comments on a post: the same object at every call, so what could not be stored survives moving between pages. */
  readonly forPost: (post: string) => PostComments;
  /** Resolves once both copies of all comments have been brought together: before, `list` may miss some. */
  readonly ready: () => Promise<void>;
  /** The ids of all stored comments, by post: one look at the storage, however many posts there are. */
  readonly list: () => Result<ReadonlyMap<string, readonly string[]>, Fault>;
  /**
   * Stores a text that can't be read here as it is, for a version of the site that can. What stands in its place
   * already stays.
   */
  readonly takeOverText: (name: CommentName, text: string) => Result<void, Fault>;
  /** When comments were last exported: RFC 3339. */
  readonly lastExport: () => string | undefined;
  readonly noteExport: () => void;
  /** Calls back when another tab changes a comment (`undefined`: when everything may have changed). */
  readonly subscribe: (onChange: (name: CommentName | undefined) => void) => () => void;
}

export interface CommentStoreOptions {
  readonly storage?: KeyValueStorage;
  /** This tab's own: deleted comments for an undo, and drafts. Forgetful by default, so that deleted means deleted. */
  readonly tabStorage?: KeyValueStorage;
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
  tabStorage = memoryStorage(),
  secondStorage,
  persist = askToPersist,
  clock = systemClock,
  newId = randomId,
  basePath = findSiteBase(),
}: CommentStoreOptions = {}): CommentStore {
  const keys = commentKeys(basePath);
  const byPost = new Map<string, PostComments>();
  const onlySecond = new Map<string, OnlySecond>();
  const texts = createDraftTexts(storage, tabStorage, (key, text) => secondCopy?.keepDraft(key, text));
  const settings = createSettings(storage, keys);
  const secondCopy =
    secondStorage &&
    createSecondCopy({ first: storage, second: secondStorage, keys, clock, restoreDraft: texts.restore });
  let hasPersisted = false;

  async function reconcile(post?: string): Promise<void> {
    const found = (await secondCopy?.reconcile(post)) ?? [];
    for (const only of found) onlySecond.set(keys.comment(only.name), only);
  }

  /** What could not be stored is known on this page alone. */
  function keysOnPage(): readonly string[] {
    return [...byPost].flatMap(([post, comments]) => {
      const snapshot = comments.getSnapshot();
      return snapshot.state === 'loading' ? [] : [...snapshot.entries.keys()].map((id) => keys.comment({ post, id }));
    });
  }

  function onPosted(): void {
    if (hasPersisted) return;
    hasPersisted = true;
    persist();
  }

  return {
    ready: () => reconcile(),
    list: () => {
      const listed = storage.keys(keys.comments);
      if (!listed.ok) return listed;
      const ids = new Map<string, string[]>();
      for (const name of [...new Set([...listed.value, ...onlySecond.keys(), ...keysOnPage()])].map(
        keys.parseComment,
      )) {
        if (name === undefined) continue;
        const known = ids.get(name.post);
        if (known === undefined) ids.set(name.post, [name.id]);
        else known.push(name.id);
      }
      return ok(ids);
    },
    takeOverText: (name, text) => {
      const key = keys.comment(name);
      const stored = storage.read(key);
      if (!stored.ok) return stored;
      if (stored.value !== null) return ok(undefined);
      const written = storage.write(key, text);
      if (written.ok) secondCopy?.keepComment(name, text);
      return written;
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
        stored: createStoredComments(post, {
          storage,
          keys,
          newId,
          onWrite: (name, text) => secondCopy?.keepComment(name, text),
        }),
        drafts: createDrafts(texts, keys, post),
        restorations: texts.restorations,
        settings,
        undoBin: createUndoBin(tabStorage, keys, post),
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
