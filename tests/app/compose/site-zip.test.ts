// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSiteZip } from '../../../src/app/compose/site-update/site-zip';
import { summarize } from '../../../src/build/archive/post-facts';
import { buildCatalog } from '../../../src/build/catalog';
import { dataOfPage } from '../../../src/build/products/make-data';
import { sitePages } from '../../../src/build/site-pages';
import { compareNewestFirst } from '../../../src/catalog/newest-first';
import { siteFilesAt } from '../../../src/platform/site-files';
import type { Post, PostFile } from '../../../src/post/post-schema';
import { packTexts } from '../../../src/publish/compose/pack-posts';
import { feedLength } from '../../../src/publish/feed-topics';
import { renderFeeds } from '../../../src/publish/feeds';
import { printPostFile } from '../../../src/publish/post-file';
import { answers, type FakeSite, serveFakeSite } from '../../support/fake-site';
import { makePost } from '../../support/make-post';
import { threadsAtHand } from './threads-at-hand';

const site = { title: 'Digests', description: 'Short reads.', language: 'en-GB', url: 'https://digests.example/' };
const files = siteFilesAt('/', { isOnline: () => true });

function post(number: number, fields: Partial<PostFile> = {}): Post {
  const publishedAt = new Date(Date.UTC(2025, 0, 1 + number)).toISOString().replace('.000Z', 'Z');
  return makePost(
    {
      publishedAt,
      title: `Post ${number}`,
      category: number % 2 === 0 ? 'Even' : 'Odd',
      tags: ['All', 'C++'],
      ...fields,
    },
    `post-${number}`,
  );
}

const online = (total: number) => Array.from({ length: total }, (_, number) => post(number)).sort(compareNewestFirst);

/** What a build of all posts writes of data. */
function built(posts: readonly Post[]): ReadonlyMap<string, string> {
  const sorted = [...posts].sort(compareNewestFirst);
  return new Map(sitePages(buildCatalog(sorted.map(summarize))).flatMap(dataOfPage));
}

async function zipOf(changed: Post, settings: typeof site | Omit<typeof site, 'url'> = site) {
  const zip = await makeSiteZip({ site: settings, post: changed, files, texts: threadsAtHand.texts, pack: packTexts });
  const entries = Object.entries(unzipSync(zip.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  return { ...zip, files: new Map(entries) };
}

/** Puts what is in the zip on the host: everything has to be then as after a build. */
async function expectAsBuilt(before: readonly Post[], changed: Post): Promise<ReadonlyMap<string, string>> {
  serveFakeSite(before);
  const zip = await zipOf(changed);
  expect(zip.problems).toEqual([]);
  const after = [...before.filter(({ slug }) => slug !== changed.slug), changed];
  const host = new Map([...built(before), ...zip.files]);
  for (const [path, text] of built(after)) expect(JSON.parse(host.get(path) ?? 'null'), path).toEqual(JSON.parse(text));
  return zip.files;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('what is in the zip, put on the host, gives the lists of a build', () => {
  it('for a new post, which is the newest of all', async () => {
    const made = await expectAsBuilt(online(45), post(100, { tags: ['New', 'All'] }));
    expect(made.get('posts/post-100.json')).toBe(printPostFile(post(100, { tags: ['New', 'All'] })));
    expect(made.get('posts/post-100.md')).toContain('# Post 100');
    expect([...made.keys()].filter((path) => path.startsWith('lists/')).sort()).toEqual([
      'lists/all/newest.json',
      'lists/categories.json',
      'lists/categories/even/newest.json',
      'lists/tags.json',
      'lists/tags/all/newest.json',
      'lists/tags/new/newest.json',
    ]);
  });

  it('for one that is older than most', () =>
    expectAsBuilt(online(60), post(100, { publishedAt: post(7).publishedAt.replace('T00', 'T12') })));

  it('for a changed one, with another category, other tags and another date', () =>
    expectAsBuilt(online(50), makePost({ ...post(200), category: 'New', tags: ['c++', 'Ünï'] }, 'post-30')));

  it('for the first post of a site', () => expectAsBuilt([], post(1)));
});

it('has the feeds of the site and of the category, as a build makes them', async () => {
  const before = online(50);
  const changed = post(99);
  const made = await expectAsBuilt(before, changed);
  const after = [changed, ...before];
  const feeds = renderFeeds(site, { title: site.title, address: '/', posts: after.slice(0, feedLength) });
  expect([made.get('feed.json'), made.get('feed.xml'), made.get('atom.xml')]).toEqual([
    feeds.json,
    feeds.rss,
    feeds.atom,
  ]);
  expect(made.get('categories/odd/feed.json')).toContain('Odd – Digests');
  expect([...made.keys()].some((path) => path.startsWith('tags/'))).toBe(false);
});

describe('what could not be brought up to date is said, in the zip too', () => {
  it.each<readonly [string, (host: FakeSite) => void, RegExp]>([
    [
      'a host that is out of reach',
      ({ answers: host }) => {
        for (const path of host.keys()) host.set(path, answers.disconnected);
      },
      /did not answer/u,
    ],
    ['a host without lists', ({ answers: host }) => host.clear(), /has no lists/u],
    [
      'a list that is missing',
      ({ answers: host }) => host.delete('/lists/categories/even/newest.json'),
      /The list of “Even”/u,
    ],
    [
      'a list that is damaged',
      ({ answers: host }) => host.set('/lists/all/newest.json', answers.json({ posts: 7 })),
      /mistake/u,
    ],
    [
      'a post of a feed that is missing',
      ({ answers: host }) => host.delete('/posts/post-2.json'),
      /not on the host: post-2/u,
    ],
  ])('%s', async (_name, damage, words) => {
    damage(serveFakeSite(online(4)));
    const made = await zipOf(post(8));
    expect(made.problems.join('\n')).toMatch(words);
    expect(made.files.get('README.txt')).toMatch(words);
    expect(made.files.get('posts/post-8.json')).toBe(printPostFile(post(8)));
  });

  it('a site without an address', async () => {
    serveFakeSite(online(4));
    const { url: _url, ...unaddressed } = site;
    const made = await zipOf(post(8), unaddressed);
    expect(made.problems).toEqual([expect.stringContaining('have no “url”')]);
    expect(made.files.has('feed.json')).toBe(false);
    expect(made.files.has('lists/all/newest.json')).toBe(true);
  });
});
