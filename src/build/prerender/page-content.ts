import type { TermIndex } from '../../catalog/list-files';
import type { TermKind } from '../../post/addresses';
import type { Post } from '../../post/post-schema';
import type { CatalogPage } from '../catalog';

/** What a page is made of. */
export type PageContent =
  | { readonly kind: 'post'; readonly post: Post }
  | ({ readonly kind: 'list' } & CatalogPage)
  | {
      readonly kind: 'terms';
      readonly terms: TermKind;
      readonly index: TermIndex;
    }
  | { readonly kind: 'unknown' };
