import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostSummary } from '../../catalog/post-summary.ts';
import { postAddress } from '../../post/addresses.ts';
import { articleWords } from '../products/article-words.ts';
import { fileOfPage } from '../products/file-of-page.ts';
import type { SearchRecord } from './search-record.ts';

/** A post, and the folder of the site its page is in. */
export interface MadePost {
  readonly summary: PostSummary;
  readonly folder: string;
}

/** What can be found of a post: its summary, and the words on its page. */
export function pageRecord({ summary, folder }: MadePost): SearchRecord {
  const html = readFileSync(join(folder, fileOfPage(postAddress(summary.slug))), 'utf8');
  return { ...summary, text: articleWords(html, summary.takeaway !== undefined) };
}
