import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import { createMarkStore, type MarkStore } from '../../post/marks/mark-store.ts';
import { nameOfKey, type SetAsideText } from '../exchange/export-file.ts';
import type { Known } from '../exchange/plan-import.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import type { CommentName } from '../store/comment-keys.ts';
import type { CommentStore } from '../store/comment-store.ts';
import type { PostComments } from '../store/post-comments.ts';
import { wholeSite } from '../store/whole-site.ts';
import { inPortions, type PortionOptions } from './in-portions.ts';
import { type MergeOutcome, mergeRecords } from './merge-records.ts';
import { loadingNotebook, type NotebookSnapshot } from './notebook-snapshot.ts';
import { isDeleted, type Note, type PostNotes, postNotes } from './post-notes.ts';

/** Every comment of this browser, across posts. It stays live while somebody is subscribed. */
export interface Notebook {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => NotebookSnapshot;
  /** Reads everything again. */
  readonly refresh: () => void;
  readonly commentsOn: (post: string) => PostComments;
  /** Deletes all comments on `post`, or all there are. Tells how many are deleted now. */
  readonly removeAll: (post: string | undefined, options: PortionOptions) => Promise<number>;
  /** Takes back every deletion that can be. Tells how many comments are there again. */
  readonly restoreAll: (post: string | undefined, options: PortionOptions) => Promise<number>;
  /** What is stored under a comment's name, for planning an import. */
  readonly known: (name: CommentName) => Known;
  /** Merges records from a file into what is stored. */
  readonly merge: (records: readonly CommentRecord[], options: PortionOptions) => Promise<MergeOutcome>;
  /** Stores what can't be read here as it is, where nothing has its place. Gives what the storage refused. */
  readonly keepUnread: (texts: readonly SetAsideText[]) => readonly SetAsideText[];
  /** Everything an export is to hold, deletions included. */
  readonly records: () => readonly CommentRecord[];
  readonly noteExport: () => void;
  /** What the reader saved and has read: it travels in the same exports. */
  readonly marks: MarkStore;
}

/** How long the reader waits for the second copy of the comments, in milliseconds, before the first has to do. */
const patience = 1500;

/** The notebook over `store`. Nothing is read before somebody subscribes. */
export function createNotebook(store: CommentStore, clock: Clock = systemClock): Notebook {
  const site = wholeSite(store.site);
  const listeners = new Set<() => void>();
  /** The posts that are listened to, each with the way to stop. */
  const watched = new Map<string, () => void>();
  const notes = new Map<string, PostNotes>();
  const lastWords = new Map<string, CommentRecord>();
  /** The posts whose comments have changed since the last snapshot. */
  const changed = new Set<string>();
  /** While everything is read for the first time: how many comments each post still owes. */
  const owed = new Map<string, number>();
  let total = 0;
  let fault: Fault | undefined;
  let snapshot = loadingNotebook;
  let reading: AbortController | undefined;
  let publishing: 'idle' | 'planned' = 'idle';

  /** Many posts change in one go, so what they have to tell is told together. */
  function publishSoon(): void {
    if (publishing === 'planned') return;
    publishing = 'planned';
    queueMicrotask(() => {
      publishing = 'idle';
      if (reading !== undefined) publish();
    });
  }

  function publish(): void {
    for (const post of changed) {
      const comments = store.forPost(post).getSnapshot();
      if (comments.state === 'loading') continue;
      owed.delete(post);
      const shown = postNotes(post, comments, lastWords);
      if (shown === undefined) notes.delete(post);
      else notes.set(post, shown);
    }
    changed.clear();
    const isFirstReading = snapshot.state === 'loading' && owed.size > 0;
    snapshot = isFirstReading ? { state: 'loading', read: total - sum(owed.values()), total } : readySnapshot();
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  function readySnapshot(): NotebookSnapshot {
    const posts = [...notes.values()].sort((one, other) => other.newest - one.newest);
    const known = [...watched.keys()]
      .map((post) => store.forPost(post).getSnapshot())
      .filter((post) => post.state === 'ready');
    return {
      state: 'ready',
      posts,
      comments: sum(posts.map(({ comments }) => comments)),
      deleted: sum(posts.map(({ deleted }) => deleted)),
      setAside: known.flatMap(({ setAside }) => setAside),
      lastExport: site.lastExport(),
      fault: fault ?? known.find((post) => post.fault !== undefined)?.fault,
    };
  }

  /** `ids` are the stored comments on the post, which are known already: looking for them takes a look at every key. */
  function watch(post: string, ids: readonly string[]): void {
    if (watched.has(post)) return;
    const onChange = () => {
      changed.add(post);
      publishSoon();
    };
    watched.set(post, () => undefined);
    watched.set(post, store.forPost(post).subscribe(onChange, ids));
    onChange();
  }

  async function read(): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    reading = controller;
    const stopListening = site.subscribe((name) => {
      if (name === undefined) void watchListed(signal);
      else watch(name.post, [name.id]);
    });
    signal.addEventListener('abort', stopListening);
    await Promise.race([site.ready(), new Promise((resolve) => setTimeout(resolve, patience))]);
    if (!signal.aborted) await watchListed(signal);
  }

  async function watchListed(signal: AbortSignal): Promise<void> {
    const listed = site.list();
    fault = listed.ok ? undefined : listed.fault;
    const posts = [...(listed.ok ? listed.value : [])].filter(([post]) => !watched.has(post));
    for (const [post, ids] of posts) owed.set(post, ids.length);
    total = sum(owed.values());
    await inPortions(posts, ([post, ids]) => watch(post, ids), { signal, clock, onProgress: publishSoon });
    publishSoon();
  }

  function stop(): void {
    reading?.abort();
    reading = undefined;
    for (const stopWatching of watched.values()) stopWatching();
    for (const known of [watched, notes, changed, owed]) known.clear();
    snapshot = loadingNotebook;
  }

  /** Changes those of the notes on `post`, or on all posts, that `wanted` chooses. */
  async function changeAll(
    post: string | undefined,
    wanted: (note: Note) => boolean,
    change: (comments: PostComments, id: string) => boolean,
    options: PortionOptions,
  ): Promise<number> {
    const chosen = [...notes.values()].filter((shown) => post === undefined || shown.post === post);
    let count = 0;
    await inPortions(
      chosen.flatMap((shown) => shown.notes.filter(wanted)),
      ({ words }) => {
        if (change(store.forPost(words.post), words.id)) count++;
      },
      { clock, ...options },
    );
    return count;
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) void read();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    getSnapshot: () => snapshot,
    refresh: () => {
      stop();
      tell();
      void read();
    },
    commentsOn: store.forPost,
    removeAll: (post, options) =>
      changeAll(
        post,
        (note) => !isDeleted(note),
        (comments, id) => comments.remove(id),
        options,
      ),
    restoreAll: (post, options) => changeAll(post, isDeleted, (comments, id) => comments.restore(id), options),
    known: (name) => {
      const comments = store.forPost(name.post).getSnapshot();
      if (comments.state === 'loading') return { kind: 'nothing' };
      const entry = comments.entries.get(name.id);
      const record = entry?.saving.state === 'not-saved' ? entry.saving.stored : entry?.record;
      if (record !== undefined) return { kind: 'record', record };
      return { kind: comments.setAside.some(({ key }) => key.endsWith(`:${name.id}`)) ? 'unreadable' : 'nothing' };
    },
    merge: (records, options) =>
      mergeRecords(
        records,
        (record) => {
          watch(record.post, []);
          return store.forPost(record.post).takeOver(record);
        },
        { clock, ...options },
      ),
    keepUnread: (texts) =>
      texts.filter(({ key, text }) => {
        const name = nameOfKey(key);
        if (name === undefined || !site.takeOverText(name, text).ok) return true;
        if (watched.has(name.post)) store.forPost(name.post).refresh();
        else watch(name.post, [name.id]);
        return false;
      }),
    records: () =>
      [...watched.keys()]
        .map((post) => store.forPost(post).getSnapshot())
        .filter((comments) => comments.state === 'ready')
        .flatMap(({ entries }) => [...entries.values()].map(({ record }) => record)),
    noteExport: () => {
      site.noteExport();
      publishSoon();
    },
    marks: createMarkStore({ storage: store.site.storage, site: store.site.keys.site, clock: store.site.clock }),
  };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
