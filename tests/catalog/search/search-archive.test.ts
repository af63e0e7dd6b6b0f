// @vitest-environment node
import { expect, it } from 'vitest';
import { createSearchSource } from '../../../src/catalog/search/search-archive.ts';
import { FaultError } from '../../../src/platform/fault.ts';
import { failed, ok } from '../../../src/platform/result.ts';
import type { SiteFiles } from '../../../src/platform/site-files.ts';
import { engine } from './fake-archive.ts';

const index = {
  version: 1,
  engine: 'search/engine-1/',
  parts: [
    { folder: 'search/new/', posts: 2, without: [] },
    { folder: 'search/mid/', posts: 5 },
    { folder: 'search/old/', posts: 5 },
  ],
  words: 'search/words-1/',
};
const directory = {
  'search/words-1/index.json': { parts: ['mid', 'old'], starts: ['apple', 'mango'] },
  'search/words-1/0.json': [
    { parts: '1', words: 'apple' },
    { parts: '3', words: 'banana kiwi' },
  ],
  'search/words-1/1.json': [{ parts: '2', words: 'mango mangosteen' }],
};

/** Files of a site, and what was asked for. */
function filesOf(content: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const files: SiteFiles = {
    readJson: async (path, _signal, freshness = 'cached') => {
      asked.push(freshness === 'fresh' ? `${path} (fresh)` : path);
      return path in content ? ok(content[path]) : failed({ code: 'not-found', url: path });
    },
  };
  return { files, asked };
}

const folders = { '/site/search/new/': ['n'], '/site/search/mid/': ['m'], '/site/search/old/': ['o'] };

it('opens the parts of the index with its engine, in the folder of the site', async () => {
  const started: string[] = [];
  const { files } = filesOf({ 'search/index.json': index });
  const archive = await createSearchSource(
    files,
    () => '/site/',
    () => async (address) => {
      started.push(address);
      return engine(folders);
    },
  ).load();
  const found = await Promise.all(archive.parts.map(async ({ open }) => (await open()).search('x', {})));
  expect(found.flat().map(({ id }) => id)).toEqual(['n', 'm', 'o']);
  expect(started).toEqual(['/site/search/engine-1/']);
});

it.each([
  ['apple', ['n', 'm']],
  ['man', ['n', 'o']],
  ['kiwi apple', ['n', 'm']],
  ['apple mango', ['n']],
  ['bananas', ['n', 'm', 'o']],
  ['Äpple', ['n', 'm']],
])(
  'knows from the directory which parts have the words of "%s", beside those that are not in it',
  async (query, ids) => {
    const { files } = filesOf({ 'search/index.json': index, ...directory });
    const archive = await createSearchSource(
      files,
      () => '/site/',
      () => async () => engine(folders),
    ).load();
    const likely = await archive.partsFor(query);
    const found = await Promise.all(
      archive.parts.filter((part) => likely.has(part)).map(async ({ open }) => (await open()).search('x', {})),
    );
    expect(found.flat().map(({ id }) => id)).toEqual(ids);
  },
);

it('reads a page of the directory once, however many queries ask for it', async () => {
  const { files, asked } = filesOf({ 'search/index.json': index, ...directory });
  const archive = await createSearchSource(
    files,
    () => '/site/',
    () => async () => engine(folders),
  ).load();
  for (const query of ['ap', 'app', 'appl', 'apple']) await archive.partsFor(query);
  expect(asked).toEqual(['search/index.json', 'search/words-1/index.json', 'search/words-1/0.json']);
});

it('takes all parts where the directory can’t be read', async () => {
  const { files } = filesOf({ 'search/index.json': index });
  const archive = await createSearchSource(
    files,
    () => '/site/',
    () => async () => engine(folders),
  ).load();
  expect((await archive.partsFor('apple')).size).toBe(3);
});

it('reads the index once, and past all caches after it was forgotten', async () => {
  const { files, asked } = filesOf({ 'search/index.json': index });
  const source = createSearchSource(
    files,
    () => '/site/',
    () => async () => engine(folders),
  );
  await source.load();
  await source.load();
  expect(asked).toEqual(['search/index.json']);
  source.forget();
  await source.load();
  expect(asked).toEqual(['search/index.json', 'search/index.json (fresh)']);
});

it('says where there is no index, or where it is none', async () => {
  const start = () => async () => engine(folders);
  const missing = createSearchSource(filesOf({}).files, () => '/', start);
  await expect(missing.load()).rejects.toEqual(new FaultError({ code: 'not-found', url: 'search/index.json' }));
  const broken = createSearchSource(filesOf({ 'search/index.json': { version: 2 } }).files, () => '/', start);
  await expect(broken.load()).rejects.toMatchObject({ fault: { code: 'malformed', url: 'search/index.json' } });
});

it('starts what searches again after it could not be had', async () => {
  let starts = 0;
  const { files } = filesOf({ 'search/index.json': index });
  const source = createSearchSource(
    files,
    () => '/site/',
    () => {
      starts += 1;
      const isFirst = starts === 1;
      return async () => {
        if (isFirst) throw new FaultError({ code: 'code-missing' });
        return engine(folders);
      };
    },
  );
  const { parts } = await source.load();
  await expect(parts[0]?.open()).rejects.toEqual(new FaultError({ code: 'code-missing' }));
  await expect((await parts[0]?.open())?.search('x', {})).resolves.toHaveLength(1);
});
