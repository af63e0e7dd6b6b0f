// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeFaults, readSite } from '../../src/build/read-site.ts';
import { makePostFile } from '../support/make-post.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-read-site-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts files into the publisher's folder; what is no text is written as JSON. */
async function put(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const settings = { title: 'Digests' };
const at = (publishedAt: string, fields: object = {}) => ({ ...makePostFile({ publishedAt }), ...fields });

it('reads the settings, and the posts newest first, of one moment by slug', async () => {
  await put({
    'site.json': settings,
    'posts/b.json': at('2025-01-01T00:00:00Z'),
    'posts/a.json': at('2025-01-01T09:00:00+09:00'),
    'posts/newest.json': at('2025-01-01T00:00:01Z'),
    'posts/oldest.json': at('2024-12-31T20:00:00-03:00'),
  });
  const { site, posts, faults } = await readSite(folder);
  expect(faults).toEqual([]);
  expect(site.title).toBe('Digests');
  expect(posts.map(({ post }) => post.slug)).toEqual(['newest', 'a', 'b', 'oldest']);
});

it('reads drafts too, and remembers the file of each post', async () => {
  await put({ 'site.json': settings, 'posts/file.json': at('2025-01-01T00:00:00Z', { slug: 'own', draft: true }) });
  const { posts } = await readSite(folder);
  expect(posts).toMatchObject([{ file: 'posts/file.json', post: { slug: 'own', draft: true } }]);
});

it('reads only the posts: no other files, no folders', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': at('2025-01-01T00:00:00Z'),
    'posts/notes.txt': 'not a post',
    'posts/a.json.bak': '{',
    'posts/images/b.json': '{',
  });
  const { posts, faults } = await readSite(folder);
  expect(posts.map(({ file }) => file)).toEqual(['posts/a.json']);
  expect(faults).toEqual([]);
});

it('doesn’t mind a byte order mark, which editors on Windows write', async () => {
  await put({
    'site.json': `\uFEFF${JSON.stringify(settings)}`,
    'posts/a.json': `\uFEFF${JSON.stringify(makePostFile())}`,
  });
  expect(await readSite(folder)).toMatchObject({ faults: [], posts: [{ post: { slug: 'a' } }] });
});

it('tells all faults of all files, and reads what is fine', async () => {
  await put({
    'site.json': { title: 7, url: 'example.com' },
    'posts/cut.json': '{"title": "Cut',
    'posts/empty.json': '',
    'posts/fine.json': makePostFile(),
    'posts/two faults.json': { ...makePostFile(), title: '', tags: ['a', 2] },
    'posts/white space.json': makePostFile(),
  });
  const { site, posts, faults } = await readSite(folder);
  expect(faults).toEqual([
    {
      file: 'site.json',
      issues: ['title: expected a string, got 7', 'url: expected the site’s whole address, beginning with https://'],
    },
    { file: 'posts/cut.json', issues: [expect.stringMatching(/^is not valid JSON: .+/u)] },
    { file: 'posts/empty.json', issues: [expect.stringMatching(/^is not valid JSON: .+/u)] },
    {
      file: 'posts/two faults.json',
      issues: ['title: expected some text, got nothing that can be seen', 'tags.1: expected a string, got 2'],
    },
    { file: 'posts/white space.json', issues: [expect.stringMatching(/^slug: .*"white space"/u)] },
  ]);
  expect(posts.map(({ file }) => file)).toEqual(['posts/fine.json']);
  expect(site).toEqual({ title: 'Takeaway', description: '', language: 'en' });
});

it('names the file that has a slug already, for every further one', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': at('2025-01-01T00:00:00Z', { slug: 'c' }),
    'posts/b.json': at('2025-01-03T00:00:00Z', { slug: 'c' }),
    'posts/c.json': at('2025-01-02T00:00:00Z'),
  });
  expect((await readSite(folder)).faults).toEqual([
    { file: 'posts/b.json', issues: ['slug: "c" is taken by posts/a.json'] },
    { file: 'posts/c.json', issues: ['slug: "c" is taken by posts/a.json'] },
  ]);
});

it('finds a slug repeated in another way of writing its accents', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': at('2025-01-01T00:00:00Z', { slug: 'caf\u00E9' }),
    'posts/b.json': at('2025-01-01T00:00:00Z', { slug: 'cafe\u0301' }),
  });
  expect((await readSite(folder)).faults).toHaveLength(1);
});

it('says that the settings are missing, and takes a missing folder of posts for an empty one', async () => {
  expect(await readSite(folder)).toMatchObject({
    posts: [],
    faults: [{ file: 'site.json', issues: ['the file is missing or can’t be read'] }],
  });
});

it('tells faults to people by file, each below it', () => {
  const faults = [
    { file: 'site.json', issues: ['title: is required, but missing'] },
    { file: 'posts/a.json', issues: ['body: one', 'tags: two'] },
  ];
  expect(describeFaults(faults)).toBe(
    'public/site.json\n  title: is required, but missing\npublic/posts/a.json\n  body: one\n  tags: two',
  );
});
