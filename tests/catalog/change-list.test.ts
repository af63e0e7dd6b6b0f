// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/build/catalog';
import { changeList } from '../../src/catalog/change-list';
import { changeTerms } from '../../src/catalog/change-terms';
import { type ListId, type ListPage, listFile } from '../../src/catalog/list-files';
import { compareNewestFirst } from '../../src/catalog/newest-first';
import type { PostSummary } from '../../src/catalog/post-summary';
import { mostTerms } from '../../src/catalog/term-list-bounds';
import { makeSummary } from '../support/make-summary';

const all: ListId = { kind: 'all' };

function summary(slug: string, minute: number, fields: Partial<PostSummary> = {}): PostSummary {
  return makeSummary({ slug, publishedAt: new Date(minute * 60_000).toISOString(), ...fields });
}

/** The files of a list, as the build writes them. */
function built(posts: readonly PostSummary[]): ReadonlyMap<string, ListPage> {
  const { pages } = buildCatalog([...posts].sort(compareNewestFirst));
  return new Map(
    pages
      .filter(({ list }) => list.kind === 'all')
      .map(({ list, page, content }) => [listFile(list, page), JSON.parse(JSON.stringify(content))]),
  );
}

async function change(posts: readonly PostSummary[], before: PostSummary | undefined, after: PostSummary | undefined) {
  const files = built(posts);
  const read: number[] = [];
  const pageOf = (page?: number) => {
    const content = files.get(listFile(all, page));
    if (content === undefined) throw new Error(`There is no page ${page}`);
    return content;
  };
  const outcome = await changeList(
    all,
    pageOf(),
    { before, after },
    async (page) => {
      read.push(page);
      return pageOf(page);
    },
    () => undefined,
  );
  if (outcome === undefined) throw new Error('The list was not changed');
  const next = new Map(files);
  for (const [path, page] of outcome.files) next.set(path, JSON.parse(JSON.stringify(page)));
  return { next, outcome, read };
}

it('gives what a build would write, whatever post is added, changed or taken out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 110 }),
      fc.integer({ min: -5, max: 305 }),
      fc.option(fc.nat()),
      fc.boolean(),
      async (minutes, minute, which, isTakenOut) => {
        const posts = minutes.map((at) => summary(`post-${at}`, at));
        const before = which === null ? undefined : posts[which % Math.max(1, posts.length)];
        const after = isTakenOut ? undefined : summary(before?.slug ?? 'new', minute, { title: 'Changed' });
        const expected = posts.filter((post) => post !== before);
        const wanted = built(after === undefined ? expected : [...expected, after]);
        const { next, outcome } = await change(posts, before, after);
        for (const [path, page] of wanted) expect(next.get(path), path).toEqual(page);
        expect(outcome.total).toBe(expected.length + (after === undefined ? 0 : 1));
      },
    ),
  );
});

it('reads nothing more and writes two files at most for the newest post of all', async () => {
  const posts = Array.from({ length: 119 }, (_, at) => summary(`post-${at}`, at));
  const { outcome, read } = await change(posts, undefined, summary('new', 1000));
  expect(read).toEqual([]);
  expect(outcome.files.map(([path]) => path)).toEqual(['lists/all/newest.json', 'lists/all/6.json']);
});

it('keeps the name that the oldest post gives, and takes that of a first one', async () => {
  const named = (post: PostSummary) => post.category;
  const newest = { name: 'Cloud', posts: [summary('a', 5, { category: 'Cloud' })] };
  const none = async () => newest;
  const list: ListId = { kind: 'categories', slug: 'cloud' };
  const younger = await changeList(
    list,
    newest,
    { before: undefined, after: summary('b', 6, { category: 'CLOUD' }) },
    none,
    named,
  );
  const older = await changeList(
    list,
    newest,
    { before: undefined, after: summary('b', 4, { category: 'CLOUD' }) },
    none,
    named,
  );
  expect([younger?.newest.name, older?.newest.name]).toEqual(['Cloud', 'CLOUD']);
});

it('changes the list of all terms as a build would, also where it has the most used ones only', () => {
  const indexOf = (counts: readonly number[]) =>
    buildCatalog(
      counts.flatMap((count, term) =>
        Array.from({ length: count }, (_, n) =>
          summary(`${term}-${n}`, n, { tags: [`t${String(term).padStart(4, '0')}`] }),
        ),
      ),
    ).terms.tags;
  const slugOf = (term: number) => `t${String(term).padStart(4, '0')}`;
  const rename = (term: number, before: number, after: number) => [
    { slug: slugOf(term), name: slugOf(term), before, after },
  ];
  for (const size of [3, mostTerms, mostTerms + 20]) {
    const counts = Array.from({ length: size }, (_, term) => (term % 3) + 2);
    for (const term of [0, 1, 2, size - 1]) {
      const more = counts.map((count, at) => (at === term ? count + 3 : count));
      const before = counts[term] ?? 0;
      expect(changeTerms(indexOf(counts), rename(term, before, before + 3))).toEqual(indexOf(more));
    }
    expect(changeTerms(indexOf(counts), rename(size, 0, 9))).toEqual(indexOf([...counts, 9]));
  }
  expect(changeTerms(indexOf([1, 2]), rename(0, 1, 0))).toEqual(indexOf([0, 2]));
});
