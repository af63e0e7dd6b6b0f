import { expect, it, vi } from 'vitest';
import { renderPage } from '../../../src/build/prerender/render-page.tsx';
import { postTalk } from '../../../src/post/post-view.ts';
import { makePost } from '../../support/make-post.ts';

// Before anything is imported, as in the build.
vi.hoisted(() => vi.stubEnv('SSR', true));

const site = { title: 'Digests', description: '', language: 'en' };

async function prerendered(): Promise<Document> {
  const post = makePost({ title: 'Cloud at play' }, 'first');
  const page = { address: '/posts/first/', talk: postTalk(post) };
  return new DOMParser().parseFromString(await renderPage(site, page, { kind: 'post', post }), 'text/html');
}

it('are in the prerendered article, with what the listener needs to know', async () => {
  const buttons = [...(await prerendered()).querySelectorAll('article footer button')];
  expect(buttons.map((button) => button.textContent)).toEqual([
    'Bookmark',
    'Share',
    'Copy as Markdown',
    'Embed this post',
  ]);
  expect(buttons.map((button) => button.getAttribute('name'))).toEqual(['save', 'share', 'markdown', 'embed']);
  for (const button of buttons) {
    expect(button.getAttribute('value')).toBe('first');
    expect(button.getAttribute('type')).toBe('button');
  }
});

it('have an empty place for what is said of them: a change in it is read out, and a new one would not be', async () => {
  const output = (await prerendered()).querySelector('article footer output');
  expect(output?.textContent).toBe('');
});

it('leave the list of shortcuts to the footer of every page', async () => {
  const button = (await prerendered()).querySelector('body > * > footer button, div > footer button');
  expect(button?.textContent).toBe('Keyboard shortcuts');
});
