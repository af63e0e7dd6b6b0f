// @vitest-environment node
import { cpSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPost } from '../../../src/build/archive/read-post';
import { type ExportWorld, runExport } from '../../../src/build/export/run-export';
import { runImport } from '../../../src/build/import/run-import';
import type { Post } from '../../../src/post/post-schema';
import { unzip } from '../../../src/publish/export/unzip';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-export-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const clock = () => new Date('2026-01-02T03:04:05Z');

async function run(args: readonly string[], world: Partial<ExportWorld> = {}) {
  let out = '';
  let error = '';
  const status = await runExport(args, {
    workingDirectory: folder,
    folder: join(folder, 'public'),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isErrorTerminal: false,
    isInterrupted: () => false,
    clock,
    ...world,
  });
  return { status, out, error };
}

async function writePost(name: string, data: unknown): Promise<void> {
  await mkdir(join(folder, 'public/posts'), { recursive: true });
  await writeFile(join(folder, 'public/posts', name), typeof data === 'string' ? data : JSON.stringify(data));
}

async function list(path: string): Promise<readonly string[]> {
  return (await readdir(join(folder, path)).catch(() => [])).sort();
}

async function readPosts(place: string): Promise<readonly Post[]> {
  return (await list(`${place}/posts`))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const read = readPost(join(folder, place), `posts/${name}`);
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      return read.value.value;
    });
}

const clockPost = { title: 'A clock', publishedAt: 1_760_805_166, body: 'It runs fast.' };

it.each(['markdown', 'digest', 'json', 'json-feed', 'zip'])(
  'writes %s, of which importing makes the same posts',
  async (form) => {
    cpSync('public', join(folder, 'public'), { recursive: true });
    await writePost('draft.json', {
      ...clockPost,
      draft: true,
      slug: 'Not_the_name',
      imported: { id: 'x', hash: 'y' },
    });
    const { status, out, error } = await run(['--to', form, '--out', 'made']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toMatch(/^Posts: \d+ written, in made\.\n$/u);
    await mkdir(join(folder, 'again'));
    const imported = await runImport(['made', '--out', 'again/posts'], {
      workingDirectory: folder,
      defaultOut: join(folder, 'nowhere'),
      standardInput: (async function* () {})(),
      writeOut: () => {},
      writeError: () => {},
      isErrorTerminal: false,
      isInterrupted: () => false,
      clock,
    });
    expect(imported).toBe(0);
    const bySlug = (posts: readonly Post[]) => posts.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
    expect(bySlug(await readPosts('again'))).toEqual(bySlug(await readPosts('public')));
  },
);

it('writes Markdown into a folder of its own unless told otherwise', async () => {
  await writePost('clock.json', clockPost);
  expect((await run([])).out).toBe('Posts: 1 written, in export/markdown.\n');
  expect(await readFile(join(folder, 'export/markdown/clock.md'), 'utf8')).toContain('\n---\n\nIt runs fast.\n');
});

it('packs the posts as they are, with the settings of the site', async () => {
  await writePost('clock.json', { ...clockPost, mood: 'calm' });
  await writeFile(join(folder, 'public/site.json'), '{ "title": "Clocks" }');
  expect((await run(['--to', 'zip'])).out).toBe('Posts: 1 written, in export/site.zip.\n');
  const files = unzip(readFileSync(join(folder, 'export/site.zip')));
  expect(files.ok && files.value.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['site.json', '{ "title": "Clocks" }'],
    ['posts/clock.json', JSON.stringify({ ...clockPost, mood: 'calm' })],
  ]);
});

describe('a file that is there already', () => {
  it('stays if it is the same, and is replaced by another only with --force', async () => {
    await writePost('clock.json', clockPost);
    await run([]);
    expect(await run([])).toMatchObject({ status: 0, out: 'Posts: 1 unchanged, in export/markdown.\n' });
    await writePost('clock.json', { ...clockPost, body: 'It runs slow.' });
    const refused = await run([]);
    expect(refused.status).toBe(1);
    expect(refused.error).toContain('export/markdown/clock.md holds something else. Use --force');
    expect(await readFile(join(folder, 'export/markdown/clock.md'), 'utf8')).toContain('fast');
    expect((await run(['--force'])).out).toBe('Posts: 1 replaced, in export/markdown.\n');
    expect(await readFile(join(folder, 'export/markdown/clock.md'), 'utf8')).toContain('slow');
    expect(await list('export/markdown')).toEqual(['clock.md']);
  });

  it('is not written to in a dry run, which tells what would be', async () => {
    await writePost('clock.json', clockPost);
    const { out } = await run(['--dry-run']);
    expect(out).toBe('written   export/markdown/clock.md\nPosts: 1 to be written, in export/markdown.\n');
    expect(await list('export')).toEqual([]);
  });

  it('that can’t be written is told', async () => {
    await writePost('clock.json', clockPost);
    await writeFile(join(folder, 'export'), 'a file');
    const { status, error } = await run([]);
    expect(status).toBe(1);
    expect(error).toContain('export/markdown/clock.md can’t be written: ');
  });
});

it('exports the rest when a post can’t be read, and names it', async () => {
  await writePost('a.json', clockPost);
  await writePost('b.json', { title: 'B' });
  await writePost('c.json', 'no JSON');
  await writePost('d.json', { ...clockPost, slug: 'a' });
  const { status, out, error } = await run(['--to', 'json-feed']);
  expect({ status, out }).toEqual({ status: 1, out: 'Posts: 1 written, 3 failed, in export/feed.json.\n' });
  for (const words of [
    'posts/b.json: ',
    'body: ',
    'posts/c.json: ',
    'not valid JSON',
    'posts/d.json: It has the same slug as posts/a.json',
  ]) {
    expect(error).toContain(words);
  }
});

it('exports the posts that are named, and nothing else is at fault', async () => {
  await writePost('a.json', clockPost);
  await writePost('b.json', { ...clockPost, slug: 'other' });
  await writePost('c.json', 'no JSON');
  expect(await run(['other'])).toMatchObject({ status: 0, error: '' });
  expect(await list('export/markdown')).toEqual(['other.md']);
  const { status, error } = await run(['a', 'b', 'c']);
  expect(status).toBe(1);
  expect(error).toContain('b: There is no such post.');
  expect(error).toContain('posts/c.json: ');
});

it('stops between two posts, and leaves no half of a file', async () => {
  for (const name of 'abc') await writePost(`${name}.json`, clockPost);
  let asked = 0;
  const stop = { isInterrupted: () => ++asked > 2 };
  expect(await run([], stop)).toMatchObject({ status: 130, error: 'Stopped after 2 of 3 posts.\n' });
  expect(await list('export/markdown')).toEqual(['a.md', 'b.md']);
  asked = 0;
  expect((await run(['--to', 'zip'], stop)).status).toBe(130);
  expect(await list('export')).toEqual(['markdown']);
});

it('says what is wrong with a command line', async () => {
  for (const [args, words] of [
    [['--to', 'xml'], '--to is one of markdown, digest, json, json-feed, zip, not "xml".'],
    [['--out', ''], '--out needs'],
    [['posts/a.json'], '"posts/a.json" is no slug'],
    [['--nothing'], '--nothing'],
  ] as const) {
    const { status, error } = await run(args);
    expect(status).toBe(2);
    expect(error).toContain(words);
  }
  expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Usage: npm run export') });
  expect(await run([])).toMatchObject({ status: 0, out: 'There are no posts to export.\n' });
});
