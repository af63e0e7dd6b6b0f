// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import type { Fault } from '../../src/platform/fault';
import type { Result } from '../../src/platform/result';
import { postQuery } from '../../src/post/post-queries';
import { makePost, makePostFile } from '../support/make-post';

function readPost(slug: string, file: Result<unknown, Fault>) {
  const readJson = vi.fn(async () => file);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return { readJson, reading: client.fetchQuery(postQuery(slug, { readJson })) };
}

it('reads the post from the file that its slug names', async () => {
  const { readJson, reading } = readPost('قصة', { ok: true, value: makePostFile() });
  expect(await reading).toEqual(makePost({}, 'قصة'));
  expect(readJson).toHaveBeenCalledExactlyOnceWith('posts/%D9%82%D8%B5%D8%A9.json', expect.any(AbortSignal), 'cached');
});

it('fails with the fault of the file', async () => {
  const fault: Fault = { code: 'not-found', url: '/posts/a-post.json' };
  await expect(readPost('a-post', { ok: false, fault }).reading).rejects.toMatchObject({ name: 'FaultError', fault });
});

it('fails on a malformed post with the file and the path of each fault', async () => {
  const { reading } = readPost('a-post', { ok: true, value: { ...makePostFile(), title: 7, tags: [1] } });
  await expect(reading).rejects.toMatchObject({
    fault: {
      code: 'malformed',
      url: 'posts/a-post.json',
      issues: ['title: expected a string, got 7', 'tags.0: expected a string, got 1'],
    },
  });
});

it('never looks outside the folder of posts, whatever the address says', async () => {
  const { readJson, reading } = readPost('../../secret', { ok: true, value: makePostFile() });
  await expect(reading).rejects.toMatchObject({ fault: { code: 'malformed' } });
  expect(readJson).toHaveBeenCalledWith('posts/..%2F..%2Fsecret.json', expect.anything(), 'cached');
});
