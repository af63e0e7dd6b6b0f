import { expect, it, vi } from 'vitest';
import { renderPage } from '../../../src/build/prerender/render-page.tsx';
import { postTalk } from '../../../src/post/post-view.ts';
import { makePost } from '../../support/make-post.ts';

// Before anything is imported, as in the build.
vi.hoisted(() => vi.stubEnv('SSR', true));

const site = { title: 'Digests', description: '', language: 'en' };

it('is in the prerendered article, with what the listener needs to know', async () => {
  const post = makePost({ title: 'Cloud at play' }, 'first');
  const page = { address: '/posts/first/', talk: postTalk(post) };
  const html = await renderPage(site, page, { kind: 'post', post });
  const button = new DOMParser().parseFromString(html, 'text/html').querySelector('article footer button');
  expect(button?.textContent).toBe('Embed this post');
  expect(button?.getAttribute('name')).toBe('embed');
  expect(button?.getAttribute('value')).toBe('first');
});
