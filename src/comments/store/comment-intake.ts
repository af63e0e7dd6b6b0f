import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { CommentEntries } from './comment-entries.ts';
import type { CommentKeys } from './comment-keys.ts';
import type { OnlySecond, SecondCopy } from './second-copy.ts';
import type { StoredComments } from './stored-comments.ts';
import type { UndoBin } from './undo-bin.ts';

/** The second copy, as far as it is about one post. */
export interface PostSecondCopy {
  readonly reconcile: () => Promise<void>;
  /** What it alone has, as far as reconciling has shown. */
  readonly onlySecond: () => readonly OnlySecond[];
  readonly keepComment: SecondCopy['keepComment'];
  readonly keepUnsaved: SecondCopy['keepUnsaved'];
  readonly settled: SecondCopy['settled'];
}

/** Brings what is stored about a post into its entries: at the start, and when other tabs change it. */
export interface CommentIntake {
  /** Reads both copies, or what can be had of them within the patience of a reader. */
  readonly start: () => void;
  readonly readAll: () => void;
  readonly read: (ids: readonly string[]) => void;
  readonly onStorageChange: (key: string | null) => void;
  /** Why the stored comments could not be read, or not all of them. */
  readonly fault: () => Fault | undefined;
}

interface CommentIntakeWorld {
  readonly post: string;
  readonly keys: CommentKeys;
  readonly stored: StoredComments;
  readonly entries: CommentEntries;
  readonly undoBin: UndoBin;
  readonly secondCopy: PostSecondCopy | undefined;
  readonly onChange: () => void;
}

/** How many comments are read in one go: a few dozen milliseconds on a slow telephone. */
const portion = 500;

/** How long comments wait for the second copy before they are shown as the first has them, in milliseconds. */
const patience = 1000;

export function createCommentIntake(world: CommentIntakeWorld): CommentIntake {
  const { post, keys, stored, entries, undoBin, secondCopy, onChange } = world;
  let fault: Fault | undefined;

  function start(): void {
    if (secondCopy === undefined) {
      readAll();
      return;
    }
    const timer = setTimeout(readAll, patience);
    secondCopy.reconcile().then(() => {
      clearTimeout(timer);
      readAll();
    });
  }

  function readAll(): void {
    readListed(stored.list());
  }

  function readListed(listed: Result<readonly string[], Fault>): void {
    fault = listed.ok ? undefined : listed.fault;
    undoBin.load();
    takeInAll(listed.ok ? [...new Set([...listed.value, ...entries.all().keys()])] : []);
  }

  /** In portions, because reading thousands at once would freeze the page; everyday numbers are one portion. */
  function takeInAll(ids: readonly string[]): void {
    for (const id of ids.slice(0, portion)) takeIn(id);
    if (ids.length > portion) {
      setTimeout(() => takeInAll(ids.slice(portion)));
      return;
    }
    for (const only of secondCopy?.onlySecond() ?? []) entries.takeInOnlySecond(only);
    onChange();
  }

  function takeIn(id: string): void {
    fault = entries.takeIn(id) ?? fault;
  }

  return {
    start,
    readAll,
    read: (ids) => readListed(ok(ids)),
    onStorageChange: (key) => {
      const name = key === null ? undefined : keys.parseComment(key);
      if (key === null) {
        readAll();
      } else if (name?.post === post) {
        takeIn(name.id);
        onChange();
      }
    },
    fault: () => fault,
  };
}
