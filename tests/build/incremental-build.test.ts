// @vitest-environment node
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePublisherProject, type PublisherProject } from '../support/publisher-project';

// What a build does that finds an earlier one: only what has changed, and what comes out is what a build from scratch
// would have made.

/** Builds take seconds; how many is not what is tested here. */
const patience = 300_000;
const archiveSize = 45;
let project: PublisherProject;

const postAt = (day: number, fields: object = {}) => ({
  title: `Day ${day}`,
  publishedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  takeaway: `What day ${day} was about.`,
  body: `Words of day ${day}.`,
  category: day % 2 === 0 ? 'Even' : 'Odd',
  tags: [`Week ${Math.ceil(day / 7)}`],
  ...fields,
});
const dist = (file: string) => join(project.folder, 'dist', file);

beforeAll(() => {
  project = makePublisherProject({
    title: 'Days',
    language: 'en',
    url: 'https://host.example/',
  });
  for (let day = 1; day <= archiveSize; day++) project.write(`posts/day-${day}.json`, postAt(day));
  build();
}, patience);
afterAll(() => project.remove());

function build(): string {
  const { status, output } = project.build();
  expect(status, output).toBe(0);
  expect(output).not.toContain('Left out: search');
  expect(missingInSearch()).toEqual([]);
  return output;
}

/** The files of the site that are new or other than they were, and those that are gone. */
function changesSince(before: ReadonlyMap<string, string>) {
  const now = project.built();
  return {
    changed: [...now.keys()].filter((file) => before.has(file) && before.get(file) !== now.get(file)).sort(),
    added: [...now.keys()].filter((file) => !before.has(file)).sort(),
    gone: [...before.keys()].filter((file) => !now.has(file)).sort(),
  };
}

/** Everything that the index of the search names, which has to be there after every build. */
function missingInSearch(): readonly string[] {
  const files = [...project.built().keys()];
  const { engine, parts } = JSON.parse(readFileSync(dist('search/index.json'), 'utf8'));
  const folders: readonly string[] = [engine, ...parts.map(({ folder }: { folder: string }) => folder)];
  return folders.filter((folder) => !files.some((file) => file.startsWith(folder)));
}

const outsideSearch = (files: readonly string[]) => files.filter((file) => !file.startsWith('search/'));

it(
  'writes nothing where nothing has changed',
  () => {
    const before = statSync(dist('index.html')).mtimeMs;
    expect(build()).toMatch(/files as before/u);
    expect(statSync(dist('index.html')).mtimeMs).toBe(before);
  },
  patience,
);

it(
  'adds a post by its own files, and rewrites the few that name it',
  () => {
    const before = project.built();
    project.write('posts/day-46.json', postAt(46));
    build();
    const { changed, added, gone } = changesSince(before);
    expect(outsideSearch(gone)).toEqual([]);
    expect(outsideSearch(added)).toEqual([
      'lists/near/day-46.json',
      ...['posts/day-46.json', 'posts/day-46.md', 'posts/day-46.oembed.json', 'posts/day-46/index.html'],
    ]);
    const ofItsTerms = changed.filter((file) => /(?:categories|tags)[/.]/u.test(file));
    expect(outsideSearch(changed.filter((file) => !ofItsTerms.includes(file)))).toEqual([
      ...['atom.xml', 'feed.json', 'feed.xml', 'index.html', 'lists/all/newest.json'],
      // The newest post until now, which leads on to the new one.
      ...['lists/near/day-45.json', 'llms.txt', 'posts/day-45/index.html', 'sitemap.xml'],
    ]);
    expect(ofItsTerms.every((file) => /even|week-7|(?:tags|categories)(?:\/index\.html|\.json)$/u.test(file))).toBe(
      true,
    );
  },
  patience,
);

it(
  'comes to what a build from scratch makes, whatever was added, edited, moved in time and deleted before',
  () => {
    project.write('posts/day-3.json', postAt(3, { body: 'Other words.', tags: ['Week 1', 'Edited'] }));
    project.write('posts/day-20.json', postAt(60));
    project.write('posts/day-10.json', postAt(10, { draft: true }));
    project.write('posts/images/new.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    rmSync(join(project.folder, 'public/posts/day-30.json'));
    build();
    const grown = project.built();
    expect([...grown].filter(([file, text]) => /day-30(?!\d)|day-10(?!\d)/u.test(`${file} ${text}`))).toEqual([]);
    project.build(['--clean']);
    const { changed, added, gone } = changesSince(grown);
    expect(outsideSearch([...changed, ...added, ...gone])).toEqual([]);
  },
  patience,
);

it(
  'mends what happened to the site and to what it remembers of it',
  () => {
    const whole = project.built();
    writeFileSync(dist('posts/day-5/index.html'), 'half a pa');
    rmSync(dist('lists/all/1.json'));
    writeFileSync(dist('stray.txt'), 'not of the site');
    build();
    expect(changesSince(whole)).toEqual({ changed: [], added: [], gone: [] });
    for (const memory of ['ledger.json', 'archive.json', 'bundle.json']) {
      const file = join(project.folder, '.cache', memory);
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100));
      build();
      const { changed, added, gone } = changesSince(whole);
      expect(outsideSearch([...changed, ...added, ...gone]), memory).toEqual([]);
    }
  },
  patience,
);

it(
  'makes every page anew when the site is called otherwise',
  () => {
    project.write('site.json', {
      title: 'Nights',
      language: 'en',
      url: 'https://host.example/',
    });
    build();
    const pages = [...project.built()].filter(([file]) => /(?<!embed\/)index\.html$/u.test(file));
    expect(pages.filter(([, html]) => !html.includes('Nights')).map(([file]) => file)).toEqual([]);
  },
  patience,
);
