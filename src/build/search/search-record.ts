import { invisible } from '../../catalog/search/query-words.ts';
import { postFolder } from '../../catalog/search/search-index.ts';
import { breakWords } from '../../catalog/search/word-breaks.ts';
import type { Post } from '../../post/post-schema.ts';
import { distinctTerms } from '../../post/post-view.ts';
import { termSlug } from '../../post/term.ts';
import { markdownText } from '../../publish/markdown-text.ts';

/** What can be found of a post, as plain text. */
export interface SearchRecord {
  readonly slug: string;
  readonly title: string;
  /** RFC 3339. */
  readonly publishedAt: string;
  readonly category?: string | undefined;
  readonly tags: readonly string[];
  readonly takeaway?: string | undefined;
  readonly text: string;
}

/** A takeaway longer than this is cut in what comes with each result. */
const takeawayLength = 200;

export function searchRecord(post: Post): SearchRecord {
  const { slug, title, publishedAt, category, tags, takeaway, body } = post;
  return {
    slug,
    title,
    publishedAt,
    category,
    tags: distinctTerms(tags),
    takeaway: takeaway === undefined ? undefined : markdownText(takeaway),
    text: markdownText(body),
  };
}

/** Everything of a record that is searched, as one text. */
export function searchedText({ title, takeaway = '', text, category = '', tags }: SearchRecord): string {
  return [title, takeaway, text, category, ...tags].join('\n');
}

/** A record in the shape in which the search library takes it, in the index of `language`. */
export function libraryRecord(record: SearchRecord, language: string) {
  const { slug, title, publishedAt, category, tags, takeaway = '', text } = record;
  return {
    url: `${postFolder}${slug}/`,
    content: withAnyWord(prepare(`${takeaway}\n${text}`), slug),
    language,
    meta: {
      title: prepare(title),
      date: publishedAt,
      ...(category !== undefined && { category: prepare(category) }),
      ...(takeaway !== '' && { takeaway: takeaway.slice(0, takeawayLength) }),
      ...(tags.length > 0 && { tags: tags.join(', ') }),
    },
    filters: {
      ...(category !== undefined && { category: [termSlug(category)] }),
      ...(tags.length > 0 && { tag: tags.map(termSlug) }),
    },
    sort: { date: String(Date.parse(publishedAt)) },
  };
}

/** The library leaves out what has no word, and a part of nothing else would be no index that a browser can read. */
function withAnyWord(text: string, slug: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : `${text} ${slug} post`;
}

/**
 * A text with its words apart. The library takes any zero-width space to mean that the whole text is divided by them, and
 * cuts excerpts out by the words it counts, so all that could be counted differently in a browser is left out.
 */
function prepare(text: string): string {
  return breakWords(text.normalize('NFC').replaceAll(invisible, ''))
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim();
}
