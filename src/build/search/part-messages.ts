import type { IndexedPart, PartOrder } from './index-part.ts';
import type { MadePost } from './page-record.ts';

/** What the thread of a part is given. */
export type PartTask = Omit<PartOrder, 'slugs' | 'onProgress'> & { readonly posts: readonly MadePost[] };

/** What it tells. */
export type PartReport =
  | ({ readonly kind: 'made' } & IndexedPart)
  | { readonly kind: 'progress'; readonly count: number };
