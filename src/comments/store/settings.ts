import type { KeyValueStorage } from '../../platform/storage.ts';
import type { ThreadOrder } from '../reading/thread.ts';
import type { CommentKeys } from './comment-keys.ts';

/** How the reader wants the comments of this site. */
export interface CommentSettings {
  readonly readOrder: () => ThreadOrder;
  readonly writeOrder: (order: ThreadOrder) => void;
}

export function createSettings(storage: KeyValueStorage, keys: CommentKeys): CommentSettings {
  return {
    readOrder: () => {
      const stored = storage.read(keys.order);
      return stored.ok && stored.value === 'oldest' ? 'oldest' : 'newest';
    },
    writeOrder: (order) => {
      storage.write(keys.order, order);
    },
  };
}
