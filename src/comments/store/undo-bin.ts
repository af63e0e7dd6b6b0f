import type { KeyValueStorage } from '../../platform/storage.ts';
import { decodeComment, encodeComment } from '../record/comment-codec.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import type { CommentKeys } from './comment-keys.ts';

/** Deleted comments on one post as they were, for as long as an undo is offered. */
export interface UndoBin {
  readonly put: (record: CommentRecord) => void;
  readonly get: (id: string) => CommentRecord | undefined;
  readonly drop: (id: string) => void;
  /** Takes in what an earlier visit left in the storage. */
  readonly load: () => void;
  readonly ids: () => ReadonlySet<string>;
}

/**
 * The bin of `post`. `storage` decides how long an undo is offered: memory until a reload, a tab's own storage until
 * the tab is closed. Where it fails, the undo still works on this page.
 */
export function createUndoBin(storage: KeyValueStorage, keys: CommentKeys, post: string): UndoBin {
  const records = new Map<string, CommentRecord>();

  return {
    put: (record) => {
      records.set(record.id, record);
      storage.write(keys.undo({ post, id: record.id }), encodeComment(record));
    },
    get: (id) => records.get(id),
    drop: (id) => {
      records.delete(id);
      storage.remove(keys.undo({ post, id }));
    },
    load: () => {
      const prefix = keys.undosOf(post);
      const listed = storage.keys(prefix);
      for (const key of listed.ok ? listed.value : []) {
        const id = key.slice(prefix.length);
        const text = storage.read(key);
        const record = text.ok && text.value !== null ? decodeComment(text.value, { post, id }) : undefined;
        if (record?.ok === true && !records.has(id)) records.set(id, record.value);
      }
    },
    ids: () => new Set(records.keys()),
  };
}
