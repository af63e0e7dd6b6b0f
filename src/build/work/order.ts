import type { Result } from '../../platform/result.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { FileFault } from '../archive/file-fault.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import type { WrittenFile } from '../output/ledger.ts';
import type { Task } from '../products/product.ts';

/** What a worker needs to make pages. */
export interface Workshop {
  readonly site: SiteSettings;
  /** Where made files go. */
  readonly folder: string;
  /** The bundler's `index.html` and its styles. */
  readonly html: string;
  readonly styles: string;
}

/** What a worker is asked to do. */
export type Order =
  | { readonly kind: 'set-up'; readonly workshop: Workshop }
  | { readonly kind: 'read-facts'; readonly files: readonly string[] }
  | { readonly kind: 'make'; readonly tasks: readonly Task[] };

/** What it answers: one result for each file or task, in their order. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'facts'; readonly facts: readonly Result<PostFacts, FileFault>[] }
  | { readonly kind: 'made'; readonly files: readonly (readonly WrittenFile[])[] }
  | { readonly kind: 'failed'; readonly reason: string };
