import type { TermIndex } from '../../catalog/list-files.ts';
import type { Near } from '../../catalog/near/near-file.ts';
import type { TermKind } from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import type { CatalogPage } from '../catalog.ts';

/** What a page is made of. */
export type PageContent =
  | { readonly kind: 'post'; readonly post: Post; readonly near?: Near | undefined }
  | ({ readonly kind: 'list' } & CatalogPage)
  | {
      readonly kind: 'terms';
      readonly terms: TermKind;
      readonly index: TermIndex;
    }
  | { readonly kind: 'search' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'compose' }
  | { readonly kind: 'unknown' };
