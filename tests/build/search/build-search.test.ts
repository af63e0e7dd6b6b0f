// @vitest-environment node
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSearch, buildSearch } from '../../../src/build/search/build-search.ts';
import { type SearchRecord, searchRecord } from '../../../src/build/search/search-record.ts';
import { readExcerpt } from '../../../src/catalog/search/excerpt.ts';
import { type FoundPost, loadEngine, type SearchFilters } from '../../../src/catalog/search/pagefind-engine.ts';
import { normalizeQuery } from '../../../src/catalog/search/query-words.ts';
import { failed, ok } from '../../../src/platform/result.ts';
import { makePost } from '../../support/make-post.ts';

const folder = mkdtempSync(join(tmpdir(), 'takeaway-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = {
  lakes: makePost({
    slug: 'lakes',
    title: 'Why lakes turn over',
    takeaway: 'Cold water sinks until it **doesn’t**.',
    body: 'At four degrees a limnologist smiles. <b>Not bold</b> & plain.\n\n```\nturnover(lake)\n```',
    category: 'Science',
    tags: ['Water', 'Winter'],
  }),
  cpp: makePost({ slug: 'cpp', title: 'Templates', body: 'Written in C++ from the start.', tags: ['C++'] }),
  csharp: makePost({ slug: 'csharp', title: 'Records', body: 'Written in C# from the start.', tags: ['C#'] }),
  tokyo: makePost({ slug: 'tokyo', title: '都市の話', body: '私は東京都に住んでいます。毎日が楽しい。' }),
  thai: makePost({ slug: 'thai', title: 'A language', body: 'ภาษาไทย ง่ายนิดเดียว' }),
  silent: makePost({ slug: 'silent', title: '…', body: '', takeaway: undefined }),
  'größe-1': makePost({ slug: 'größe-1', title: 'Größe', body: 'Ein Café\u200b in der Stra\u00adße, naïve running.' }),
};

type Slug = keyof typeof written;

function posts(slugs: readonly string[] = Object.keys(written), key = 'a') {
  return slugs.map((slug, index) => ({
    slug,
    key,
    publishedAt: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
  }));
}

function record(slug: string): SearchRecord {
  const post = Object.values(written).find((one) => one.slug === slug);
  return searchRecord(post ?? makePost({ slug, title: slug, body: `Filler number ${slug}.` }));
}

function build(into: string, options: Partial<Parameters<typeof buildSearch>[0]> = {}): Promise<BuiltSearch> {
  return buildSearch({
    posts: posts(),
    loadRecord: record,
    language: 'en',
    previous: undefined,
    folder: join(folder, into, 'search'),
    memory: join(folder, `${into}-memory`),
    ...options,
  });
}

/** Searches everything of an index, as a browser does. */
async function find(
  { index }: BuiltSearch,
  site: string,
  query: string | undefined,
  filters: SearchFilters = {},
): Promise<readonly FoundPost[]> {
  const address = (path: string) => pathToFileURL(join(folder, site, path)).href.replace(/\/?$/u, '/');
  const engine = await loadEngine(address(index.engine), {
    importModule: (file) => import(/* @vite-ignore */ file),
    isOnline: () => true,
    readBytes: async (url) => {
      const file = new URL(url, 'file:///');
      file.search = '';
      return existsSync(file) ? ok(Uint8Array.from(readFileSync(file)).buffer) : failed({ code: 'not-found', url });
    },
  });
  const found: FoundPost[] = [];
  for (const part of index.parts) {
    const open = await engine.open(address(part.folder));
    const hits = await open.search(query === undefined ? undefined : normalizeQuery(query), filters);
    for (const hit of hits) if (!part.without.includes(hit.id)) found.push(await hit.load());
  }
  return found;
}

describe('the search index', () => {
  let built: BuiltSearch;
  beforeAll(async () => {
    built = await build('site');
  });
  const slugs = async (query: string | undefined, filters?: SearchFilters) =>
    (await find(built, 'site', query, filters)).map(({ slug }) => slug);

  it('finds words of the text, the takeaway, the title and code', async () => {
    expect(await slugs('limnologist')).toEqual(['lakes']);
    expect(await slugs('sinks')).toEqual(['lakes']);
    expect(await slugs('templates')).toEqual(['cpp']);
    expect(await slugs('turnover')).toEqual(['lakes']);
  });

  it('tells of each post what a list of results shows', async () => {
    const [lakes] = await find(built, 'site', 'limnologist');
    expect(lakes).toMatchObject({
      slug: 'lakes',
      title: 'Why lakes turn over',
      category: 'Science',
      takeaway: 'Cold water sinks until it doesn’t.',
    });
    const pieces = readExcerpt(lakes?.excerpt ?? '');
    expect(pieces.filter(({ isHit }) => isHit)).toEqual([{ text: 'limnologist', isHit: true }]);
    expect(pieces.map(({ text }) => text).join('')).toContain('<b>Not bold</b> & plain.');
  });

  it('knows words by their stems, and without accents and hidden characters', async () => {
    expect(await slugs('runs')).toEqual(['größe-1']);
    expect(await slugs('cafe')).toEqual(['größe-1']);
    expect(await slugs('straße')).toEqual(['größe-1']);
  });

  it('tells C++ and C# apart', async () => {
    expect(await slugs('C++')).toEqual(['cpp']);
    expect(await slugs('c#')).toEqual(['csharp']);
  });

  it('finds words of scripts that write no spaces, and shows them as they were written', async () => {
    expect(await slugs('東京')).toEqual(['tokyo']);
    expect(await slugs('東京都')).toEqual(['tokyo']);
    expect(await slugs('ไทย')).toEqual(['thai']);
    const [tokyo] = await find(built, 'site', '東京');
    expect(tokyo?.title).toBe('都市の話');
    expect(readExcerpt(tokyo?.excerpt ?? '')).toContainEqual({ text: '東京', isHit: true });
    expect(
      readExcerpt(tokyo?.excerpt ?? '')
        .map(({ text }) => text)
        .join(''),
    ).toBe('私は東京都に住んでいます。毎日が楽しい。');
  });

  it('keeps to a category or a tag, with words and without', async () => {
    expect(await slugs('written', { tag: 'c~plus~~plus~' })).toEqual(['cpp']);
    expect(await slugs(undefined, { category: 'science' })).toEqual(['lakes']);
    expect(await slugs('written', { category: 'science' })).toEqual([]);
  });

  it('finds nothing for words that nobody wrote', async () => {
    expect(await slugs('zyzzyva')).toEqual([]);
    // The library would take `from`, the longest beginning of it that is a word, and leave out what it has nothing for.
    expect(await slugs('fromage')).toEqual([]);
    expect(await slugs('limnologist zyzzyva')).toEqual([]);
  });

  it('has no file that no reader needs', () => {
    const part = built.state.parts[0]?.folder ?? '';
    expect(readdirSync(join(folder, 'site/search')).sort()).toEqual([part, built.state.engine].sort());
    expect(
      readdirSync(join(folder, 'site/search', part)).filter((name) => /js|css|wasm/u.test(name.replace('.json', ''))),
    ).toEqual([]);
  });
});

it('a change writes a small part, keeps the others, and takes what has changed out of them', async () => {
  const before = await build('changing', { posts: posts(Array.from({ length: 60 }, (_, index) => `old-${index}`)) });
  const changed = [...posts(Array.from({ length: 59 }, (_, index) => `old-${index}`)), ...posts(['lakes'])];
  const after = await build('changing', { posts: changed, previous: before.state });
  expect(after.folders.kept).toEqual(expect.arrayContaining([before.state.engine, before.state.parts[0]?.folder]));
  expect(after.folders.written).toHaveLength(1);
  expect(after.index.parts.map((part) => part.posts).sort()).toEqual([1, 59]);
  const found = async (query: string) => (await find(after, 'changing', query)).map(({ slug }) => slug);
  expect(await found('limnologist')).toEqual(['lakes']);
  expect(await found('old-58')).toContain('old-58');
  expect(await found('old-59')).not.toContain('old-59');
});

it('the same posts give the same folders', async () => {
  const [one, other] = [await build('one'), await build('other')];
  expect(one.index).toEqual(other.index);
});

it('a site in another language is indexed anew', async () => {
  const before = await build('english', { posts: posts(['lakes']) });
  const after = await build('english', { posts: posts(['lakes']), language: 'de-AT', previous: before.state });
  expect(after.folders.kept).toEqual([]);
});

it('names in a directory which words are in which of the larger parts', async () => {
  const before = await build('directory', { posts: posts(['lakes', 'tokyo']), leastInDirectory: 1 });
  expect(before.index.words).toBeUndefined();
  const many = posts([...Array.from({ length: 60 }, (_, index) => `old-${index}`), 'lakes', 'tokyo']);
  const after = await build('directory', { posts: many, previous: before.state, leastInDirectory: 1 });
  const next = await build('directory', {
    posts: [...many, ...posts(['cpp'] satisfies Slug[])],
    previous: after.state,
    leastInDirectory: 1,
  });
  expect(next.state.parts).toHaveLength(2);
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'directory', next.index.words ?? '', file), 'utf8'));
  expect(read('index.json')).toMatchObject({ parts: next.state.parts.map((part) => part.folder) });
  expect(JSON.stringify(read('0.json'))).toContain('limnologist');
});
