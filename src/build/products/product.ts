import type { Near } from '../../catalog/near/near-file.ts';
import type { PageContent } from '../prerender/page-content.ts';

/** Work that makes files of the site. Plain data, so that it can be handed to another thread. */
export type Task =
  /** A post: its page, and everything else that is there once a post. `file` is a path from the publisher's folder. */
  | { readonly kind: 'post'; readonly file: string; readonly slug: string; readonly near: Near }
  | PageTask
  /** Newest first; `files` are those of the posts. */
  | { readonly kind: 'feeds'; readonly title: string; readonly address: string; readonly files: readonly string[] }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** A file that is taken over as it is; `from` is absolute. */
  | { readonly kind: 'copy'; readonly path: string; readonly from: string };

/** Any page but those of posts. */
export interface PageTask {
  readonly kind: 'page';
  readonly content: Exclude<PageContent, { readonly kind: 'post' }>;
}

/** A part of the site: made at once, and made again only when what it is made from has changed. */
export interface Product {
  /** The same in every build. */
  readonly id: string;
  /** Names everything it is made from: of two products with equal keys, the files are equal. */
  readonly key: string;
  /** The files it consists of, as paths from the site's folder. */
  readonly files: readonly string[];
  readonly task: Task;
}
