import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { CommentName } from './comment-keys.ts';
import type { SiteWorld } from './comment-store.ts';

/** What is to be known of, and done with, the comments on all posts together. */
export interface WholeSite {
  /** Resolves once both copies of all comments have been brought together: before, `list` may miss some. */
  readonly ready: () => Promise<void>;
  /** The ids of all comments, by post: one look at the storage, however many posts there are. */
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

export function wholeSite({ storage, keys, clock, secondCopy, byPost, onlySecond, reconcile }: SiteWorld): WholeSite {
  /** What could not be stored is known on this page alone. */
  function keysOnPage(): readonly string[] {
    return [...byPost].flatMap(([post, comments]) => {
      const snapshot = comments.getSnapshot();
      return snapshot.state === 'loading' ? [] : [...snapshot.entries.keys()].map((id) => keys.comment({ post, id }));
    });
  }

  return {
    ready: () => reconcile(),
    list: () => {
      const listed = storage.keys(keys.comments);
      if (!listed.ok) return listed;
      const ids = new Map<string, string[]>();
      for (const key of new Set([...listed.value, ...onlySecond.keys(), ...keysOnPage()])) {
        const name = keys.parseComment(key);
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
  };
}
