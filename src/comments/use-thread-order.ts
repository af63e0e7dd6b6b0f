import { useState } from 'react';
import type { ThreadOrder } from './reading/thread.ts';
import type { CommentSettings } from './store/settings.ts';

/** Which comments come first, as the reader last chose it on this site. */
export function useThreadOrder({
  readOrder,
  writeOrder,
}: CommentSettings): readonly [ThreadOrder, (order: ThreadOrder) => void] {
  const [order, setOrder] = useState(readOrder);

  function change(next: ThreadOrder): void {
    setOrder(next);
    writeOrder(next);
  }

  return [order, change];
}
