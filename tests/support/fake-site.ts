import { vi } from 'vitest';
import { summarize } from '../../src/build/archive/post-facts.ts';
import { buildCatalog } from '../../src/build/catalog.ts';
import { nearPosts } from '../../src/build/near.ts';
import { dataOfPage } from '../../src/build/products/make-data.ts';
import { sitePages } from '../../src/build/site-pages.ts';
import { nearFile } from '../../src/catalog/near/near-file.ts';
import type { Post } from '../../src/post/post-schema.ts';

/** How the fake host answers a request: at once, later, or by failing. */
export type Answer = (signal: AbortSignal | null | undefined) => Response | Promise<Response>;

export interface FakeSite {
  /** Answers by path, whatever the query; what is not in here is answered with 404. */
  readonly answers: Map<string, Answer>;
  /** Every path that was asked for, in order. */
  readonly requested: string[];
}

export const answers = {
  json: (value: unknown) => () => Response.json(value),
  text: (body: string, init: ResponseInit) => () => new Response(body, init),
  /** What `fetch` does where there is no network, or no such host. */
  disconnected: () => Promise.reject(new TypeError('Failed to fetch')),
  /** Nothing, until the request is given up. */
  never: (signal: AbortSignal | null | undefined) =>
    new Promise<Response>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
} as const;

/** Puts a site that holds `posts` (newest first), with all its lists, where `fetch` looks. */
export function serveFakeSite(posts: readonly Post[]): FakeSite {
  const site: FakeSite = { answers: new Map(), requested: [] };
  for (const post of posts) site.answers.set(`/posts/${encodeURIComponent(post.slug)}.json`, answers.json(post));
  for (const [path, text] of sitePages(buildCatalog(posts.map(summarize))).flatMap(dataOfPage)) {
    site.answers.set(`/${path}`, answers.text(text, { headers: { 'content-type': 'application/json' } }));
  }
  for (const [slug, near] of nearPosts([...posts].reverse()))
    site.answers.set(`/${nearFile(slug)}`, answers.json(near));
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    site.requested.push(url);
    return (site.answers.get(url.replace(/\?.*$/u, '')) ?? answers.text('', { status: 404 }))(init?.signal);
  });
  return site;
}
