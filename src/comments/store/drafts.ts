import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { tidyText } from '../record/comment-text.ts';
import type { CommentKeys } from './comment-keys.ts';

/** The unfinished texts on one post, and the name to sign with. `parent` is what a reply answers. */
export interface Drafts {
  /** The draft as it was left; empty where there is none. */
  readonly read: (parent?: string) => string;
  /** Keeps a draft; an empty text removes it. After a failure it is still known as long as the page is open. */
  readonly write: (text: string, parent?: string) => Result<void, Fault>;
  /** The comments to which a reply was begun. */
  readonly begunReplies: () => readonly string[];
  /** The text has been stored as a comment: removes its draft, unless another tab has put a different one there. */
  readonly finish: (text: string, parent?: string) => void;
  /** The text is on screen as a comment that could not be stored: keeps the draft for the next visit, but not in the form. */
  readonly letGo: (parent?: string) => void;
  readonly readName: () => string;
  readonly writeName: (name: string) => void;
}

/** The drafts of `post` in `storage`, as plain text under keys of their own. */
export function createDrafts(storage: KeyValueStorage, keys: CommentKeys, post: string): Drafts {
  /** What the storage would not take. */
  const unstored = new Map<string, string>();

  function read(key: string): string {
    const text = unstored.get(key);
    if (text !== undefined) return text;
    const stored = storage.read(key);
    return stored.ok ? (stored.value ?? '') : '';
  }

  function write(key: string, text: string): Result<void, Fault> {
    const outcome = text === '' ? storage.remove(key) : storage.write(key, text);
    if (outcome.ok) unstored.delete(key);
    else unstored.set(key, text);
    return outcome;
  }

  return {
    read: (parent) => read(keys.draft({ post, parent })),
    write: (text, parent) => write(keys.draft({ post, parent }), text),
    begunReplies: () => {
      const listed = storage.keys(keys.replyDraftsOf(post));
      const known = [...(listed.ok ? listed.value : []), ...unstored.keys()];
      const begun = known.filter((key) => read(key) !== '').map((key) => keys.parseDraft(key)?.parent);
      return [...new Set(begun)].filter((parent) => parent !== undefined);
    },
    finish: (text, parent) => {
      const key = keys.draft({ post, parent });
      const stored = storage.read(key);
      if (stored.ok && stored.value !== null && tidyText(stored.value) === text) storage.remove(key);
      const known = unstored.get(key);
      if (known === '' || (known !== undefined && tidyText(known) === text)) unstored.delete(key);
    },
    letGo: (parent) => {
      unstored.set(keys.draft({ post, parent }), '');
    },
    readName: () => read(keys.name),
    writeName: (name) => {
      write(keys.name, name);
    },
  };
}
