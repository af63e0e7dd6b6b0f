// @vitest-environment node
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeFaults } from '../../../src/build/archive/file-fault.ts';
import { readFacts } from '../../../src/build/archive/post-facts.ts';
import { type Archive, readArchive } from '../../../src/build/archive/read-archive.ts';
import { makePostFile } from '../../support/make-post.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-read-archive-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts files into the publisher's folder; what is no text is written as JSON. */
async function put(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Reads the folder as the build does, and remembers what it read. */
const read = (version = '1'): Promise<Archive> => readArchive({ folder, memory: join(folder, 'memory.json'), version });

const settings = { title: 'Digests' };
const at = (publishedAt: string, fields: object = {}) => ({
  ...makePostFile({ publishedAt }),
  ...fields,
});

it('reads the settings, and the posts newest first, of one moment by slug', async () => {
  await put({
    'site.json': settings,
    'posts/b.json': at('2025-01-01T00:00:00Z'),
    'posts/a.json': at('2025-01-01T09:00:00+09:00'),
    'posts/newest.json': at('2025-01-01T00:00:01Z'),
    'posts/oldest.json': at('2024-12-31T20:00:00-03:00'),
  });
  const { site, posts, faults } = await read();
  expect(faults).toEqual([]);
  expect(site.title).toBe('Digests');
  expect(posts.map(({ summary }) => summary.slug)).toEqual(['newest', 'a', 'b', 'oldest']);
});

it('reads drafts too, and remembers the file of each post', async () => {
  await put({
    'site.json': settings,
    'posts/file.json': at('2025-01-01T00:00:00Z', { slug: 'own', draft: true }),
  });
  const { posts } = await read();
  expect(posts).toMatchObject([{ file: 'posts/file.json', isDraft: true, summary: { slug: 'own' } }]);
});

it('reads only the posts: no other files, no folders', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': at('2025-01-01T00:00:00Z'),
    'posts/notes.txt': 'not a post',
    'posts/a.json.bak': '{',
    'posts/images/b.json': '{',
  });
  const { posts, faults } = await read();
  expect(posts.map(({ file }) => file)).toEqual(['posts/a.json']);
  expect(faults).toEqual([]);
});

it('doesn’t mind a byte order mark, which editors on Windows write', async () => {
  await put({
    'site.json': `\uFEFF${JSON.stringify(settings)}`,
    'posts/a.json': `\uFEFF${JSON.stringify(makePostFile())}`,
  });
  expect(await read()).toMatchObject({
    faults: [],
    posts: [{ summary: { slug: 'a' } }],
  });
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
  const { site, posts, faults } = await read();
  expect(faults).toEqual([
    {
      file: 'site.json',
      issues: ['title: expected a string, got 7', 'url: expected the site’s whole address, beginning with https://'],
    },
    {
      file: 'posts/cut.json',
      issues: [expect.stringMatching(/^is not valid JSON: .+/u)],
    },
    {
      file: 'posts/empty.json',
      issues: [expect.stringMatching(/^is not valid JSON: .+/u)],
    },
    {
      file: 'posts/two faults.json',
      issues: ['title: expected some text, got nothing that can be seen', 'tags.1: expected a string, got 2'],
    },
    {
      file: 'posts/white space.json',
      issues: [expect.stringMatching(/^slug: .*"white space"/u)],
    },
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
  expect((await read()).faults).toEqual([
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
  expect((await read()).faults).toHaveLength(1);
});

it('says that the settings are missing, and takes a missing folder of posts for an empty one', async () => {
  expect(await read()).toMatchObject({
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

it('opens a post again only when its file was touched, or when other code reads it', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': at('2025-01-01T00:00:00Z'),
    'posts/b.json': makePostFile(),
  });
  const opened: string[][] = [];
  const readCounting = (version = '1') =>
    readArchive({
      folder,
      memory: join(folder, 'memory.json'),
      version,
      readMany: async (files) => {
        opened.push([...files]);
        return files.map((file) => readFacts(folder, file));
      },
    });
  const first = await readCounting();
  const second = await readCounting();
  await put({ 'posts/a.json': at('2025-01-05T00:00:00Z') });
  const third = await readCounting();
  await readCounting('2');
  expect(opened).toEqual([['posts/a.json', 'posts/b.json'], [], ['posts/a.json'], ['posts/a.json', 'posts/b.json']]);
  expect(second).toEqual(first);
  expect(third.posts.find(({ file }) => file === 'posts/a.json')?.summary.publishedAt).toBe('2025-01-05T00:00:00Z');
});

it('forgets posts that are gone, and reads everything anew when what it remembered is damaged', async () => {
  await put({
    'site.json': settings,
    'posts/a.json': makePostFile(),
    'posts/b.json': makePostFile(),
  });
  await read();
  await rm(join(folder, 'posts/b.json'));
  expect((await read()).posts.map(({ file }) => file)).toEqual(['posts/a.json']);
  const memory = await readFile(join(folder, 'memory.json'), 'utf8');
  for (const damaged of [memory.slice(0, -30), memory.replaceAll('A post', 'Forged'), '', 'null', '\n{}']) {
    await writeFile(join(folder, 'memory.json'), damaged);
    expect((await read()).posts).toHaveLength(1);
    expect(JSON.stringify(await read())).not.toContain('Forged');
  }
});
