import type { Clock } from '../../platform/clock.ts';
import type { DurableStorage } from '../../platform/durable-storage.ts';
import type { Fault } from '../../platform/fault.ts';
import { laterMoment } from '../../platform/later-moment.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { CommentKeys, CommentName } from './comment-keys.ts';
import { mergeCopies } from './merge-copies.ts';
import { parseStamped, stamped } from './stamped-text.ts';

/** A comment that the second copy holds, and the first doesn't: it can't be read there, or couldn't be put back. */
export interface OnlySecond {
  readonly name: CommentName;
  readonly text: string;
  readonly fault: Fault | undefined;
}

/**
 * A second copy of comments and drafts. A browser that is killed forgets what it was told within the last minute, and
 * a storage can be wiped; what only one copy has is put back into the other at the next start.
 */
export interface SecondCopy {
  /**
   * Brings both copies together: of the comments on `post` or of all, and of all drafts. Gives what could not be put
   * back into the first.
   */
  readonly reconcile: (post?: string) => Promise<readonly OnlySecond[]>;
  /** Keeps a comment that has been stored. */
  readonly keepComment: (name: CommentName, text: string) => void;
  /** Keeps a comment that the first storage would not take. Tells whether it is safe here. */
  readonly keepUnsaved: (name: CommentName, text: string) => Promise<boolean>;
  /** Keeps a draft; an empty one is remembered as such, or the copy would bring it back. */
  readonly keepDraft: (key: string, text: string, isStored: boolean) => void;
  /** Resolves once nothing is under way to the second copy, or after a second: a database may hang for ever. */
  readonly settled: () => Promise<void>;
}

/** What is needed of the drafts: see `draft-texts.ts`. */
export type RestoreDraft = (key: string, text: string) => void;

interface SecondCopyWorld {
  readonly first: KeyValueStorage;
  readonly second: DurableStorage;
  readonly keys: CommentKeys;
  readonly clock: Clock;
  readonly restoreDraft: RestoreDraft;
}

/** Drafts are kept apart from comments, under keys that begin with this. */
const draftPrefix = 'draft of ';

/** As many records as are written without being noticed while somebody types. */
const portion = 200;

/** How long anybody waits for the second copy, in milliseconds. */
const patience = 1000;

export function createSecondCopy({ first, second, keys, clock, restoreDraft }: SecondCopyWorld): SecondCopy {
  type Change = (text: string | undefined) => string | undefined;
  const comments = new Map<string, Change>();
  const drafts = new Map<string, Change>();
  /** Who waits for a comment to be kept. */
  const waiting = new Map<string, (isKept: boolean) => void>();
  /** The drafts that were written on this page. */
  const written = new Set<string>();
  let flushing: Promise<void> | undefined;
  let draftsAreReconciled = false;

  /** Begins when the present task is over, so that a comment and the end of its draft are one transaction. */
  function flushSoon(): void {
    flushing ??= Promise.resolve().then(flush);
  }

  /** One transaction at a time: what changes meanwhile waits, and only its last state is written. */
  async function flush(): Promise<void> {
    while (comments.size + drafts.size > 0) {
      const batch = new Map([...drafts, ...[...comments].slice(0, portion)]);
      const durability = comments.size > 0 ? 'strict' : 'relaxed';
      for (const key of batch.keys()) {
        comments.delete(key);
        drafts.delete(key);
      }
      const isKept = await second.update([...batch.keys()], (key, text) => batch.get(key)?.(text), durability);
      for (const key of batch.keys()) {
        waiting.get(key)?.(isKept);
        waiting.delete(key);
      }
    }
    flushing = undefined;
  }

  async function untilIdle(): Promise<void> {
    while (flushing !== undefined) await flushing;
  }

  function keepComment(name: CommentName, text: string): void {
    // Merged within the transaction: another tab may have kept a newer version meanwhile.
    comments.set(keys.comment(name), (known) => mergeCopies(name, text, known).second);
    flushSoon();
  }

  function draftedAt(): string | undefined {
    const stored = first.read(keys.drafted);
    return stored.ok && stored.value !== null && !Number.isNaN(Date.parse(stored.value)) ? stored.value : undefined;
  }

  function keepDraft(key: string, text: string, isStored: boolean): void {
    const before = draftedAt();
    const at = laterMoment(clock(), ...(before === undefined ? [] : [before]));
    // Lost together with the draft where the browser loses that, and so tells which copy is the newer.
    if (isStored) first.write(keys.drafted, at);
    const copy = stamped(at, text);
    written.add(key);
    drafts.set(`${draftPrefix}${key}`, () => copy);
    flushSoon();
  }

  async function reconcileComments(prefix: string): Promise<readonly OnlySecond[]> {
    const copies = await second.entries(prefix);
    const listed = first.keys(prefix);
    if (copies === undefined) return [];
    const onlySecond: OnlySecond[] = [];
    if (!listed.ok) {
      for (const [key, text] of copies) {
        const name = keys.parseComment(key);
        if (name !== undefined) onlySecond.push({ name, text, fault: listed.fault });
      }
      return onlySecond;
    }
    for (const key of new Set([...listed.value, ...copies.keys()])) {
      const name = keys.parseComment(key);
      const stored = first.read(key);
      if (name === undefined || !stored.ok) continue;
      const known = stored.value ?? undefined;
      const copy = copies.get(key);
      const merged = mergeCopies(name, known, copy);
      if (merged.second !== undefined && merged.second !== copy) keepComment(name, merged.second);
      if (merged.second === undefined || merged.second === known) continue;
      if (merged.first !== merged.second) {
        onlySecond.push({ name, text: merged.second, fault: undefined });
        continue;
      }
      const written = first.write(key, merged.second);
      if (!written.ok) onlySecond.push({ name, text: merged.second, fault: written.fault });
    }
    return onlySecond;
  }

  async function reconcileDrafts(): Promise<void> {
    if (draftsAreReconciled) return;
    draftsAreReconciled = true;
    const drafted = draftedAt();
    for (const [copyKey, data] of (await second.entries(`${draftPrefix}${keys.site}`)) ?? []) {
      const copy = parseStamped(data);
      const key = copyKey.slice(draftPrefix.length);
      const stored = first.read(key);
      if (copy === undefined || !stored.ok) continue;
      const { at, text } = copy;
      const now = stored.value ?? '';
      if (text === now) {
        if (text === '') drafts.set(copyKey, (latest) => (latest === data ? undefined : latest));
      } else if (drafted === undefined || Date.parse(drafted) < Date.parse(at)) {
        restoreDraft(key, written.has(key) ? both(key, text, now) : text);
      }
    }
    if (drafts.size > 0) flushSoon();
  }

  /** What to do where somebody has begun to write before the copy came: a text goes before theirs, all else gives way. */
  function both(key: string, copy: string, now: string): string {
    if (copy === '' || now === '') return now || copy;
    if (keys.isEdit(key)) return `${copy}\n\n${parseStamped(now)?.text ?? now}`;
    return keys.parseDraft(key) === undefined ? now : `${copy}\n\n${now}`;
  }

  return {
    reconcile: async (post) => {
      const [onlySecond] = await Promise.all([
        reconcileComments(post === undefined ? keys.comments : keys.commentsOf(post)),
        reconcileDrafts(),
      ]);
      return onlySecond;
    },
    keepComment,
    keepUnsaved: (name, text) => {
      const key = keys.comment(name);
      let isNewest = false;
      comments.set(key, (known) => {
        const { second: kept } = mergeCopies(name, text, known);
        isNewest = kept === text;
        return kept;
      });
      flushSoon();
      return new Promise((resolve) => waiting.set(key, (isKept) => resolve(isKept && isNewest)));
    },
    keepDraft,
    settled: () => Promise.race([untilIdle(), new Promise<void>((resolve) => setTimeout(resolve, patience))]),
  };
}
