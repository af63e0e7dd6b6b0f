import type { ListId, ListPage, TermIndex } from '../catalog/list-files.ts';
import { pageList } from '../catalog/paging.ts';
import type { PostSummary } from '../catalog/post-summary.ts';
import { boundTerms } from '../catalog/term-list-bounds.ts';
import type { TermKind } from '../post/addresses.ts';
import { termSlug } from '../post/term.ts';

/** A page of a list: which one, and what is on it. */
export interface CatalogPage {
  readonly list: ListId;
  /** Absent: the newest posts. */
  readonly page: number | undefined;
  readonly content: ListPage;
}

/** Everything the site's lists consist of. */
export interface Catalog {
  readonly pages: readonly CatalogPage[];
  readonly terms: Readonly<Record<TermKind, TermIndex>>;
}

/** Sorts posts (newest first) into the list of all, and the lists of each category and tag. */
export function buildCatalog(summaries: readonly PostSummary[]): Catalog {
  const categories = groupByTerm(summaries, ({ category }) => (category === undefined ? [] : [category]));
  const tags = groupByTerm(summaries, (summary) => summary.tags);
  return {
    pages: [
      ...pagesOf({ kind: 'all' }, undefined, summaries),
      ...categories.flatMap(({ slug, name, posts }) => pagesOf({ kind: 'categories', slug }, name, posts)),
      ...tags.flatMap(({ slug, name, posts }) => pagesOf({ kind: 'tags', slug }, name, posts)),
    ],
    terms: { categories: boundTerms(indexOf(categories)), tags: boundTerms(indexOf(tags)) },
  };
}

interface Term {
  readonly slug: string;
  /** As the oldest post with the term writes it, so that a new post never renames it. */
  readonly name: string;
  readonly posts: readonly PostSummary[];
}

function groupByTerm(
  summaries: readonly PostSummary[],
  termsOf: (summary: PostSummary) => readonly string[],
): readonly Term[] {
  const groups = new Map<string, { name: string; posts: PostSummary[] }>();
  for (const summary of summaries) {
    for (const name of termsOf(summary)) {
      const slug = termSlug(name);
      const group = groups.get(slug) ?? { name, posts: [] };
      group.name = name;
      group.posts.push(summary);
      groups.set(slug, group);
    }
  }
  return [...groups]
    .map(([slug, group]) => ({ slug, ...group }))
    .sort((one, other) => compareText(one.slug, other.slug));
}

function pagesOf(list: ListId, name: string | undefined, posts: readonly PostSummary[]): readonly CatalogPage[] {
  const { head, pages } = pageList(posts);
  return [
    {
      list,
      page: undefined,
      content: { name, older: head.older, posts: [...head.items] },
    },
    ...[...pages].map(([page, { items, older }]) => ({
      list,
      page,
      content: { name, older, posts: [...items] },
    })),
  ];
}

function indexOf(terms: readonly Term[]): TermIndex {
  return {
    terms: terms.map(({ name, slug, posts }) => ({
      name,
      slug,
      count: posts.length,
    })),
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
