import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { summarize } from '../../../src/build/archive/post-facts.ts';
import { buildCatalog } from '../../../src/build/catalog.ts';
import type { PageContent } from '../../../src/build/prerender/page-content.ts';
import { pageAddress } from '../../../src/build/prerender/page-info.ts';
import { renderPage } from '../../../src/build/prerender/render-page.tsx';
import { sitePages } from '../../../src/build/site-pages.ts';
import type { Post } from '../../../src/post/post-schema.ts';
import { postTalk } from '../../../src/post/post-view';
import { makePost } from '../../support/make-post.ts';
import { testSite } from '../../support/render-app.tsx';

// How these pages come to life is told in tests/e2e: React can't render for a server and for a browser in one process.

afterEach(() => {
  vi.unstubAllEnvs();
  document.body.replaceChildren();
});

/** Renders a page as the build does, and shows its HTML as a browser does before any script has run. */
async function open(content: PageContent): Promise<HTMLElement> {
  vi.stubEnv('SSR', true);
  vi.stubGlobal('fetch', () => expect.unreachable('The build asked the network for something.'));
  const address = pageAddress(content);
  const talk = content.kind === 'post' ? postTalk(content.post) : undefined;
  const html = await renderPage(testSite, { address, talk }, content);
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}

const openPost = (post: Post) => open({ kind: 'post', post });

it('holds the whole post, with its links and pictures relative to its own page', async () => {
  const post = makePost({
    title: 'Cloud at play',
    takeaway: 'Games **move**.',
    body: '## A part\n\nFirst words. [Next](next/)\n\n![Booth](images/b.jpg)',
    category: 'Technology',
    tags: ['Cloud'],
  });
  await openPost(post);
  const article = within(screen.getByRole('article'));
  expect(article.getByRole('heading', { level: 1 })).toHaveTextContent('Cloud at play');
  expect(within(article.getByRole('region', { name: 'Main takeaway' })).getByText('move').tagName).toBe('STRONG');
  expect(article.getByRole('heading', { level: 2, name: 'A part' })).toHaveAttribute('id', 'a-part');
  expect(article.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '../../posts/next/');
  expect(article.getByRole('img', { name: 'Booth' })).toHaveAttribute('src', '../../posts/images/b.jpg');
  expect(article.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', '../../categories/technology/');
});

it('has everything in its place: nothing is hidden, waits for a script, or comes twice', async () => {
  const page = await openPost(
    makePost({
      title: 'Long',
      body: 'Many words here. '.repeat(5_000),
      takeaway: 'One.',
    }),
  );
  expect(page.querySelector('script, template, [hidden]')).toBeNull();
  expect(screen.queryByRole('status', { name: /Loading/u })).not.toBeInTheDocument();
  expect(screen.getAllByText('One.')).toHaveLength(1);
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

it('asks the question of the post over its comments', async () => {
  await openPost(makePost({ question: 'Would you go?' }));
  expect(screen.getByRole('region', { name: 'Would you go?' })).toBeVisible();
});

it('holds the newest posts, and the way to older ones', async () => {
  const posts = Array.from({ length: 45 }, (_, index) => makePost({ title: `Post ${index}` }, `post-${index}`));
  const [home] = sitePages(buildCatalog(posts.map(summarize)));
  await open(home ?? { kind: 'unknown' });
  const titles = within(screen.getByRole('list', { name: 'Posts' })).getAllByRole('heading');
  expect(titles.map((title) => title.textContent)).toEqual(posts.slice(0, 25).map(({ title }) => title));
  expect(screen.getByRole('link', { name: 'Older posts' })).toHaveAttribute('href', 'page/1/');
});

it('renders every page of a site', async () => {
  const posts = [
    makePost({ category: 'Art', tags: ['C++', '日本'], language: 'ar' }, 'قصة'),
    makePost({ body: '' }, 'plain'),
  ];
  const contents = [
    ...posts.map((post) => ({ kind: 'post', post }) as const),
    ...sitePages(buildCatalog(posts.map(summarize))),
  ];
  for (const content of contents) {
    const page = await open(content);
    expect(within(page).getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(within(page).getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(within(page).queryAllByRole('alert')).toHaveLength(content.kind === 'unknown' ? 1 : 0);
    page.replaceChildren();
  }
});

it('fails the build when a component throws, rather than writing half a page', async () => {
  const broken = makePost();
  Object.defineProperty(broken, 'takeaway', {
    get() {
      throw new RangeError('a defect');
    },
  });
  await expect(openPost(broken)).rejects.toThrow('a defect');
});

it('shows a text that is nested thousands deep as it was written, rather than failing the build', async () => {
  const page = await openPost(makePost({ body: '>'.repeat(20_000) }));
  expect(page).toHaveTextContent('>'.repeat(20_000));
});
