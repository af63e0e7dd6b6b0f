// @vitest-environment node
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportWorld, runImport } from '../../../src/build/import/run-import';
import { zip } from '../../../src/publish/export/zip.ts';

const digest = [
  '💥 Read this insightful post from Hacker News 📖',
  '📂 Category: Harbours',
  '✅ Main takeaway:',
  'The clock runs fast.',
  '',
  'It was set wrong long ago.',
  'Why nobody fixed it',
  'Sailors rely on it.',
  '#Clocks #Time',
  '🕒 Posted on 1760805166',
].join('\n');
const later = digest.replace('1760805166', '1760891566').replace('set wrong', 'set right');
const undated = '# A clock\n\n✅ Main takeaway:\nIt runs fast.\n\nIt was set wrong.\n';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-import-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

async function readPost(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'out', name), 'utf8'));
}

async function listOut(): Promise<readonly string[]> {
  return (await readdir(join(folder, 'out')).catch(() => [])).sort();
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function run(args: readonly string[], world: Partial<ImportWorld> = {}) {
  let out = '';
  let error = '';
  const status = await runImport(args, {
    workingDirectory: folder,
    defaultOut: join(folder, 'out'),
    standardInput: bytes(''),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isErrorTerminal: false,
    isInterrupted: () => false,
    clock: () => new Date('2026-01-02T03:04:05.678Z'),
    ...world,
  });
  return { status, out, error };
}

describe('a digest', () => {
  it('becomes a post file that a person can read, and the command says what it made', async () => {
    await write('clock.txt', digest);
    const { status, out, error } = await run(['clock.txt']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(await readFile(join(folder, 'out/clocks-time.json'), 'utf8')).toBe(`{
  "title": "Clocks Time",
  "publishedAt": "2025-10-18T16:32:46Z",
  "body": "It was set wrong long ago.\\n\\n## Why nobody fixed it\\n\\nSailors rely on it.",
  "takeaway": "The clock runs fast.",
  "category": "Harbours",
  "tags": [
    "Clocks",
    "Time"
  ],
  "source": {
    "name": "Hacker News"
  }
}
`);
    for (const words of [
      'Clocks Time',
      'clocks-time',
      'The clock runs fast.',
      'Why nobody fixed it',
      'out/clocks-time.json',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).toMatch(/words\s+18\n/u);
    expect(await listOut()).toEqual(['clocks-time.json']);
  });

  it('makes no second copy when it is imported again, wherever its post has been put', async () => {
    await write('in/a.txt', digest);
    await write('in/b.txt', later);
    await write('in/c.txt', undated);
    await run(['in']);
    const files = ['a-clock.json', 'clocks-time-2025-10-19.json', 'clocks-time.json'];
    expect(await listOut()).toEqual(files);
    await utimes(join(folder, 'in/c.txt'), 1, 1);
    const { status, out } = await run(['in']);
    expect({ status, files: await listOut() }).toEqual({ status: 0, files });
    expect(out).toContain('3 unchanged');
    await rm(join(folder, 'out/clocks-time.json'));
    expect((await run(['in/b.txt'])).out).toContain('1 unchanged');
  });

  it('that has changed replaces its post only with --force', async () => {
    await write('clock.txt', digest);
    await run(['clock.txt']);
    await write('clock.txt', digest.replace('long ago', 'in 1871'));
    const refused = await run(['clock.txt']);
    expect(refused.status).toBe(1);
    expect(refused.error).toMatch(/clock\.txt: out\/clocks-time\.json holds a different post.*--force/u);
    expect(await readPost('clocks-time.json')).toMatchObject({ body: expect.stringContaining('long ago') });
    expect((await run(['clock.txt', '--force'])).status).toBe(0);
    expect(await readPost('clocks-time.json')).toMatchObject({ body: expect.stringContaining('in 1871') });
    expect(await listOut()).toEqual(['clocks-time.json']);
  });

  it('never replaces a different post that has the slug it was given', async () => {
    await write('clock.txt', digest);
    await write('out/mine.json', '{ "title": "Mine", "publishedAt": 1, "body": "" }');
    expect((await run(['clock.txt', '--slug', 'mine'])).status).toBe(1);
    expect(await readPost('mine.json')).toMatchObject({ title: 'Mine' });
    await write('out/mine.json', 'no post at all');
    expect((await run(['clock.txt', '--slug', 'mine'])).status).toBe(1);
    expect((await run(['clock.txt', '--slug', 'mine', '--force'])).status).toBe(0);
    expect(await readPost('mine.json')).toMatchObject({ title: 'Clocks Time' });
  });

  it('is not replaced by another one of the same run, even with --force', async () => {
    await write('two.txt', `${digest}\n\n${later}\n`);
    expect((await run(['two.txt', '--force'])).out).toContain('2 written');
    expect((await run(['two.txt', '--force'])).out).toContain('2 unchanged');
  });

  it('without a date gets the time of its file, or --date', async () => {
    await write('undated.txt', undated);
    await utimes(join(folder, 'undated.txt'), 1_600_000_000, 1_600_000_000);
    expect((await run(['undated.txt'])).out).toContain('no date: used the file’s time');
    expect(await readPost('a-clock.json')).toMatchObject({ publishedAt: '2020-09-13T12:26:40Z' });
    await run(['undated.txt', '--slug', 'dated', '--date', '2024-02-29']);
    expect(await readPost('dated.json')).toMatchObject({ publishedAt: '2024-02-29T00:00:00Z' });
    await run(['-', '--slug', 'now'], { standardInput: bytes(undated) });
    expect(await readPost('now.json')).toMatchObject({ publishedAt: '2026-01-02T03:04:05Z' });
  });

  it('takes title, category and tags from the options', async () => {
    await write('clock.txt', digest);
    await run(['clock.txt', '--title', 'Mine', '--category', 'Other', '--tags', 'a, #b c,,']);
    expect(await readPost('mine.json')).toMatchObject({ title: 'Mine', category: 'Other', tags: ['a', 'b c'] });
  });
});

describe('inputs', () => {
  it('are the texts and posts of a folder and its sub-folders, without hidden ones', async () => {
    await write('in/b/one.md', undated);
    await write('in/a.TXT', digest);
    await write('in/post.json', '{ "title": "Ready", "publishedAt": 1760805166, "body": "Text.", "tags": [], "x": 1 }');
    await write('in/.hidden/no.txt', later);
    await write('in/picture.png', 'no text');
    await symlink(join(folder, 'in'), join(folder, 'in/loop'));
    const { status, out } = await run(['in']);
    expect(status).toBe(0);
    expect(out.match(/^in.*$/gmu)).toEqual(['in/a.TXT', 'in/b/one.md', 'in/post.json']);
    expect(out).toContain('left out fields the format doesn’t know: x');
    expect(await readPost('post.json')).toEqual({ title: 'Ready', publishedAt: '2025-10-18T16:32:46Z', body: 'Text.' });
  });

  it('that fail are named with the reason at the end, and the others are imported', async () => {
    await write('binary.txt', new Uint8Array([97, 0, 98]));
    await write('latin.txt', new Uint8Array([0x63, 0xe9]));
    await write('damaged.gz', new Uint8Array([0x1f, 0x8b, 1, 2]));
    await write('huge.txt', 'x'.repeat(5_000_001));
    await write('blank.txt', ' \n');
    await write('bad.json', '{ "title": 7 }');
    await write('worse.json', '{ "title": ');
    await write('empty/picture.png', '');
    await write('clock.txt', digest);
    const names = [
      'binary.txt',
      'latin.txt',
      'damaged.gz',
      'huge.txt',
      'blank.txt',
      'bad.json',
      'worse.json',
      'empty',
      'gone',
    ];
    const { status, out, error } = await run([...names, 'clock.txt']);
    expect(status).toBe(1);
    expect(out).toContain('Posts: 1 written, 9 failed.');
    for (const words of [
      'binary.txt: It is no text',
      'latin.txt: It is not encoded in UTF-8',
      'damaged.gz: The gzip file is damaged',
      'huge.txt: It is longer than 5 million characters',
      'blank.txt: There is nothing in it',
      'title: expected a string, got 7',
      'worse.json: It is no valid post JSON',
      'empty: The folder has no',
      'gone: There is no such file',
    ]) {
      expect(error).toContain(words);
    }
    expect(await listOut()).toEqual(['clocks-time.json']);
  });

  it('that can’t be written are named as well', async () => {
    await write('clock.txt', digest);
    await write('out', 'a file where the folder should be');
    const { status, error } = await run(['clock.txt']);
    expect(status).toBe(1);
    expect(error).toContain('can’t be written');
  });

  it('are counted while they are imported, unless there is only one', async () => {
    for (let number = 1; number <= 250; number++)
      await write(`in/${number}.txt`, `# Number ${number}\n\nText ${number}.`);
    let now = 0;
    const clock = () => {
      now += 20;
      return new Date(now);
    };
    const { error } = await run(['in'], { clock });
    expect(error).toMatch(/^\d+\/250 · \d+ per second · \d s left\n(?:\d+\/250 .*\n)+$/u);
    const { error: terminal } = await run(['in'], { clock, isErrorTerminal: true });
    expect(terminal.split('\r\u001B[K')).toContainEqual(expect.stringMatching(/^24\d\/250 .* in\//u));
    expect((await run(['in/1.txt'], { clock })).error).toBe('');
  });

  it('are left alone after Ctrl-C, which is told with how far it came', async () => {
    for (const name of ['a', 'b', 'c']) await write(`in/${name}.txt`, `# Number ${name}\n\nText.`);
    let asked = 0;
    const { status, error } = await run(['in'], { isInterrupted: () => ++asked > 2 });
    expect(status).toBe(130);
    expect(error).toContain('Stopped after 1 of 3 inputs.');
    expect(await listOut()).toEqual(['number-a.json']);
  });
});

describe('an entry that is imported again', () => {
  const file = 'in/clock.md';
  const entry = (words: string) =>
    `---\ntitle: The clock\ndate: 2025-10-18\nsummary: It runs fast.\ncanonical: https://example.org/clock\n---\n\n${words}\n`;

  it('updates its post where nobody has edited that, also when its slug has changed', async () => {
    await write(file, entry('It was set wrong.'));
    await run(['in']);
    expect(await listOut()).toEqual(['clock.json']);
    expect((await run(['in'])).out).toContain('1 unchanged');
    await rename(join(folder, 'out/clock.json'), join(folder, 'out/tower-clock.json'));
    await write(file, entry('It was set right.'));
    const { status, out } = await run(['in']);
    expect([status, out]).toEqual([0, expect.stringContaining('1 replaced')]);
    expect(await listOut()).toEqual(['tower-clock.json']);
    expect(await readPost('tower-clock.json')).toMatchObject({ body: 'It was set right.' });
  });

  it('never takes an edit away without --force', async () => {
    await write(file, entry('It was set wrong.'));
    await run(['in']);
    const edited = JSON.stringify({ ...Object(await readPost('clock.json')), title: 'My own title' });
    await write('out/clock.json', edited);
    // As long as the source says the same, there is nothing to complain of.
    expect(await run(['in'])).toMatchObject({ status: 0, out: expect.stringContaining('1 unchanged') });
    await write(file, entry('It was set right.'));
    const refused = await run(['in']);
    expect([refused.status, refused.error]).toEqual([1, expect.stringContaining('has been edited since')]);
    expect(await readFile(join(folder, 'out/clock.json'), 'utf8')).toBe(edited);
    expect((await run(['in', '--force'])).status).toBe(0);
    expect(await readPost('clock.json')).toMatchObject({ title: 'The clock', body: 'It was set right.' });
  });
});

describe('archives and addresses', () => {
  it('are opened, and each of their files is read as what it is', async () => {
    const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
    await write(
      'all.zip',
      zip([file('a/clock.txt', digest), file('b.json', '{ "title": '), file('site.json', '{}'), file('c.png', 'x')]),
    );
    await write('later.txt.gz', gzipSync(later));
    const { status, out, error } = await run(['all.zip', 'later.txt.gz']);
    expect(status).toBe(1);
    expect(await listOut()).toEqual(['clocks-time-2025-10-19.json', 'clocks-time.json']);
    expect(error).toContain('all.zip (b.json): It is no valid post JSON');
    expect(out).toContain('all.zip: 2 other files were left out');
  });

  it('are read from the web, in the encoding that the host says', async () => {
    const fetch = async (address: RequestInfo | URL) =>
      String(address).endsWith('/clock')
        ? new Response(Uint8Array.from([...'# Für die Uhr\n\nSie geht.'].map((letter) => letter.charCodeAt(0))), {
            headers: {
              'content-type': 'text/plain; charset=iso-8859-1',
              'last-modified': 'Sat, 18 Oct 2025 16:36:06 GMT',
            },
          })
        : new Response('', { status: 404 });
    const { status, error } = await run(['https://example.org/clock', 'https://example.org/gone'], { fetch });
    expect(status).toBe(1);
    expect(await readPost('für-die-uhr.json')).toMatchObject({ publishedAt: '2025-10-18T16:36:06Z' });
    expect(error).toContain('https://example.org/gone: The host answered with status 404');
  });
});

describe('outputs', () => {
  it('are only described with --dry-run', async () => {
    await write('two.txt', `${digest}\n\n${later}`);
    const { status, out } = await run(['two.txt', '--dry-run']);
    expect(status).toBe(0);
    expect(out).toContain('out/clocks-time-2025-10-19.json (dry run: nothing was written)');
    expect(await listOut()).toEqual([]);
  });

  it('are digests with --to digest, which import as the same posts', async () => {
    await write('two.txt', `${digest}\n\n${later}`);
    await run(['two.txt']);
    const { status, out, error } = await run(['out', '--to', 'digest']);
    expect(status).toBe(0);
    expect(error).toContain('2 printed');
    expect(out.match(/^💥/gmu)).toHaveLength(2);
    const again = await run(['-'], { standardInput: bytes(out) });
    expect(again.out).toContain('2 unchanged');
    await run(['out', '--to', 'digest', '--out', 'texts']);
    expect((await readdir(join(folder, 'texts'))).sort()).toEqual(['clocks-time-2025-10-19.txt', 'clocks-time.txt']);
    expect((await run(['texts'])).out).toContain('2 unchanged');
  });

  it('stay in their folder, whatever the text asks for', async () => {
    await write('evil.txt', `🔖 Slug: ../../evil\n${digest}`);
    expect((await run(['evil.txt'])).status).toBe(0);
    expect(await listOut()).toEqual(['clocks-time.json']);
  });
});

describe('a wrong command line', () => {
  it.each([
    [[], 'Name at least one file'],
    [['-', '-'], 'only once'],
    [['x', '--to', 'xml'], '--to is "json" or "digest"'],
    [['x', '--slug', '../x'], '--slug can’t be "../x"'],
    [['x', '--date', 'soon'], '--date can’t be "soon"'],
    [['x', '--title', ' '], '--title needs'],
    [['x', '--unknown'], '--unknown'],
  ])('is refused with a sentence that helps: %j', async (args, words) => {
    const { status, error } = await run(args);
    expect(status).toBe(2);
    expect(error).toContain(words);
    expect(error).toContain('--help');
  });

  it('gives one title or slug to several posts', async () => {
    await write('two.txt', `${digest}\n\n${later}`);
    const inOne = await run(['two.txt', '--title', 'Mine']);
    expect(inOne).toMatchObject({ status: 2, error: expect.stringContaining('there are 2 posts in two.txt') });
    const inSeveral = await run(['two.txt', 'two.txt', '--slug', 'mine']);
    expect(inSeveral).toMatchObject({ status: 2, error: expect.stringContaining('there are 2 inputs') });
    expect(await listOut()).toEqual([]);
  });
});

it('explains itself with --help', async () => {
  const { status, out } = await run(['--help']);
  expect(status).toBe(0);
  for (const option of [
    '--title',
    '--category',
    '--slug',
    '--tags',
    '--date',
    '--out',
    '--to',
    '--dry-run',
    '--force',
  ]) {
    expect(out).toContain(option);
  }
});
