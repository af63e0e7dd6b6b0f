import { expect, it } from 'vitest';
import type { SearchSource } from '../../../src/catalog/search/search-archive.ts';
import { isBlank, type SearchSnapshot, startSearch } from '../../../src/catalog/search/search-run.ts';
import { FaultError } from '../../../src/platform/fault.ts';
import { closedPart, part, source } from './fake-archive.ts';

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** A search, and all that it reports. */
function search(from: SearchSource, step?: number) {
  const seen: SearchSnapshot[] = [];
  const run = startSearch(from, { text: 'words' }, (snapshot) => seen.push(snapshot), step);
  return { run, seen, slugs: () => seen.at(-1)?.results.map(({ slug }) => slug), last: () => seen.at(-1) };
}

it('searches the newest part only where that has enough', async () => {
  const { run, last, slugs } = search(source({ parts: [part(5, names('new', 3)), closedPart(7)] }), 3);
  await run.goOn();
  expect(slugs()).toEqual(['new1', 'new2', 'new3']);
  expect(last()).toMatchObject({ found: 3, searched: 5, total: 12, state: { kind: 'paused', next: 'older' } });
});

it('goes on to older parts until there is enough, and puts their results below', async () => {
  const parts = [part(5, ['a']), part(5, []), part(5, ['b', 'c', 'd']), closedPart(5)];
  const { run, last, slugs } = search(source({ parts }), 3);
  await run.goOn();
  expect(slugs()).toEqual(['a', 'b', 'c']);
  expect(last()).toMatchObject({ found: 4, searched: 15, state: { kind: 'paused', next: 'more' } });
});

it('never moves what is on the screen', async () => {
  const parts = [part(5, names('a', 2)), part(5, names('b', 4)), part(5, names('c', 1))];
  const { run, seen, last } = search(source({ parts }), 3);
  await run.goOn();
  await run.goOn();
  await run.goOn();
  const all = last()?.results.map(({ slug }) => slug) ?? [];
  expect(all).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'b4', 'c1']);
  for (const { results } of seen) expect(results.map(({ slug }) => slug)).toEqual(all.slice(0, results.length));
  expect(last()?.state).toEqual({ kind: 'done' });
});

it('leaves out posts that have been changed or taken away since', async () => {
  const { run, slugs, last } = search(source({ parts: [part(5, ['a', 'b', 'c'], ['b'])] }));
  await run.goOn();
  expect(slugs()).toEqual(['a', 'c']);
  expect(last()?.found).toBe(2);
});

it('searches the parts that have the words, and the others if the reader wishes', async () => {
  const parts = [part(5, ['a']), part(5, ['b']), part(5, ['c'])];
  const { run, slugs, last } = search(source({ parts, partsFor: async () => new Set(parts.slice(1, 2)) }));
  await run.goOn();
  expect(slugs()).toEqual(['b']);
  expect(last()?.state).toEqual({ kind: 'paused', next: 'others' });
  await run.goOn();
  expect(slugs()).toEqual(['b', 'a', 'c']);
  expect(last()?.state).toEqual({ kind: 'done' });
});

it('reports nothing any more once it is stopped', async () => {
  const { run, seen } = search(source({ parts: [part(5, ['a']), closedPart(5)] }));
  const going = run.goOn();
  const before = seen.length;
  run.stop();
  await going;
  expect(seen).toHaveLength(before);
});

it('says what went wrong, keeps what it has, and goes on from there', async () => {
  let fails = true;
  const shaky = {
    ...part(5, ['b']),
    open: async () => {
      if (fails) throw new FaultError({ code: 'offline', url: 'search/' });
      return {
        search: async () =>
          part(5, ['b'])
            .open()
            .then((open) => open.search('words', {})),
      };
    },
  };
  const { run, slugs, last } = search(source({ parts: [part(5, ['a']), shaky] }));
  await run.goOn();
  expect(slugs()).toEqual(['a']);
  expect(last()?.state).toEqual({ kind: 'failed', fault: { code: 'offline', url: 'search/' } });
  fails = false;
  await run.goOn();
  expect(slugs()).toEqual(['a', 'b']);
  expect(last()?.state).toEqual({ kind: 'done' });
});

it('reads the index again where that leads to a part that is gone: the site has been published anew', async () => {
  let isForgotten = false;
  const gone = { ...closedPart(5), open: () => Promise.reject(new FaultError({ code: 'not-found', url: 'x' })) };
  const changing: SearchSource = {
    load: () => source({ parts: [isForgotten ? part(5, ['a']) : gone] }).load(),
    forget: () => {
      isForgotten = true;
    },
  };
  const { run, slugs } = search(changing);
  await run.goOn();
  expect(slugs()).toEqual(['a']);
});

it('gives up where the new index is no better', async () => {
  const gone = { ...closedPart(5), open: () => Promise.reject(new FaultError({ code: 'not-found', url: 'x' })) };
  const { run, last } = search(source({ parts: [gone] }));
  await run.goOn();
  expect(last()?.state).toEqual({ kind: 'failed', fault: { code: 'not-found', url: 'x' } });
});

it('looks for nothing where there is no word, category or tag', () => {
  expect(isBlank({ text: ' \u200b' })).toBe(true);
  expect(isBlank({ text: 'a' })).toBe(false);
  expect(isBlank({ text: '', tag: 'a' })).toBe(false);
});
