// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { siteFiles, siteFilesAt } from '../../src/platform/site-files';

const { signal } = new AbortController();

it('asks for a file within the site’s own folder', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ a: 1 }));
  expect(await siteFilesAt('/a/b/', { fetch }).readJson('posts/x.json', signal)).toEqual({ ok: true, value: { a: 1 } });
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/a/b/posts/x.json', expect.anything());
});

it('names the file that could not be had', async () => {
  const fetch = async () => new Response('', { status: 404 });
  const fault = { code: 'not-found', url: '/a/posts/x.json' };
  expect(await siteFilesAt('/a/', { fetch }).readJson('posts/x.json', signal)).toEqual({ ok: false, fault });
});

it('finds the folder by itself', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(1));
  vi.stubGlobal('fetch', fetch);
  await siteFiles.readJson('posts/x.json', signal);
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/posts/x.json', expect.anything());
});
