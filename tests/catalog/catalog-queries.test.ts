// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { listQuery, termIndexQuery } from '../../src/catalog/catalog-queries.ts';
import type { Fault } from '../../src/platform/fault.ts';
import type { Result } from '../../src/platform/result.ts';
import { makeSummary } from '../support/make-summary.ts';

function filesHolding(file: Result<unknown, Fault>) {
  const readJson = vi.fn(async (_path: string, _signal: AbortSignal) => file);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return { files: { readJson }, readJson, client };
}

const page = { ok: true, value: { older: 2, posts: [{ ...makeSummary() }], extra: true } } as const;

it('reads the newest posts, and a numbered page', async () => {
  const { files, readJson, client } = filesHolding(page);
  expect(await client.fetchQuery(listQuery({ kind: 'all' }, undefined, files))).toEqual({
    older: 2,
    posts: [makeSummary()],
  });
  await client.fetchQuery(listQuery({ kind: 'all' }, 3, files));
  await client.fetchQuery(listQuery({ kind: 'tags', slug: 'c~plus~~plus~' }, undefined, files));
  await client.fetchQuery(listQuery({ kind: 'categories', slug: '日本' }, 1, files));
  expect(readJson.mock.calls.map(([path]) => path)).toEqual([
    'lists/all/newest.json',
    'lists/all/3.json',
    'lists/tags/c~plus~~plus~/newest.json',
    'lists/categories/%E6%97%A5%E6%9C%AC/1.json',
  ]);
});

it('asks for a numbered page once, since it never changes', async () => {
  const { files, readJson, client } = filesHolding(page);
  await client.fetchQuery(listQuery({ kind: 'all' }, 3, files));
  await client.fetchQuery(listQuery({ kind: 'all' }, 3, files));
  expect(readJson).toHaveBeenCalledOnce();
  await client.fetchQuery(listQuery({ kind: 'all' }, undefined, files));
  await client.fetchQuery(listQuery({ kind: 'all' }, undefined, files));
  expect(readJson).toHaveBeenCalledTimes(3);
});

it('reads all categories and all tags', async () => {
  const terms = [{ name: 'Cloud', slug: 'cloud', count: 2 }];
  const { files, readJson, client } = filesHolding({ ok: true, value: { terms } });
  expect(await client.fetchQuery(termIndexQuery('tags', files))).toEqual({ terms });
  await client.fetchQuery(termIndexQuery('categories', files));
  expect(readJson.mock.calls.map(([path]) => path)).toEqual(['lists/tags.json', 'lists/categories.json']);
});

it.each([
  [null, ['the list: expected an object, got null']],
  [{}, ['posts: is required, but missing']],
  [{ posts: [{ ...makeSummary(), title: 7 }] }, ['posts.0.title: expected a string, got 7']],
  [{ posts: [{ ...makeSummary(), publishedAt: 'now' }] }, [expect.stringMatching(/^posts\.0\.publishedAt: /u)]],
  [{ posts: [], older: '2' }, ['older: expected a number, got "2"']],
])('fails on the malformed list %j with the path of each fault', async (value, issues) => {
  const { files, client } = filesHolding({ ok: true, value });
  await expect(client.fetchQuery(listQuery({ kind: 'all' }, undefined, files))).rejects.toMatchObject({
    name: 'FaultError',
    fault: { code: 'malformed', url: 'lists/all/newest.json', issues },
  });
});

it('fails with the fault of the file', async () => {
  const fault: Fault = { code: 'offline', url: '/lists/tags.json' };
  const { files, client } = filesHolding({ ok: false, fault });
  await expect(client.fetchQuery(termIndexQuery('tags', files))).rejects.toMatchObject({ fault });
});
