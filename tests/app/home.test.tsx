import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const newest = makePost(
  {
    title: 'Cloud at play',
    publishedAt: '2025-10-18T16:36:06Z',
    category: 'Technology',
    tags: ['Cloud', 'Games'],
    source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
    takeaway: 'Games *move*.',
    body: 'word '.repeat(690),
  },
  'cloud-at-play',
);
const older = makePost({ title: 'How paper was made', publishedAt: '2024-01-02T00:00:00Z' }, 'paper');

const articles = async () => within(await screen.findByRole('list', { name: 'Posts' })).getAllByRole('article');

it('lists the posts, newest first, each with all that helps to choose', async () => {
  serveFakeSite([newest, older]);
  await renderApp('/');
  const [first, second] = await articles();
  const article = within(first ?? document.body);
  expect(article.getByRole('heading', { name: 'Cloud at play' })).toBeVisible();
  expect(article.getByRole('link', { name: 'Cloud at play' })).toHaveAttribute('href', 'posts/cloud-at-play/');
  expect(article.getByRole('link', { name: 'Technology' })).toBeVisible();
  const tags = within(article.getByRole('list', { name: 'Tags' })).getAllByRole('link');
  expect(tags.map((tag) => tag.textContent)).toEqual(['#Cloud', '#Games']);
  expect(article.getByText('18 October 2025')).toHaveAttribute('datetime', '2025-10-18T16:36:06Z');
  expect(article.getByRole('link', { name: 'Hacker News' })).toBeVisible();
  expect(article.getByText('3 min read')).toBeVisible();
  expect(article.getByText('Games move.')).toBeVisible();
  expect(within(second ?? document.body).getByRole('heading')).toHaveTextContent('How paper was made');
});

it('reads one small file for it, and no post', async () => {
  const site = serveFakeSite([newest, older]);
  await renderApp('/');
  await articles();
  expect(site.requested).toEqual(['/lists/all/newest.json']);
});

it('has one heading of the first level, the navigation, and a way past it that comes first', async () => {
  serveFakeSite([newest]);
  const { user } = await renderApp('/');
  await articles();
  expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual(['Digests']);
  expect(document.title).toBe('Digests');
  const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    expect.arrayContaining([
      ['Posts', './'],
      ['Categories', 'categories/'],
      ['Tags', 'tags/'],
    ]),
  );
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
});

it('leads through all older posts, page by page', async () => {
  const posts = Array.from({ length: 65 }, (_, index) =>
    makePost({ title: `Post ${65 - index}` }, `post-${65 - index}`),
  );
  serveFakeSite(posts);
  const { user } = await renderApp('/');
  const seen: (string | null)[] = [];
  for (let page = 0; page < 3; page++) {
    if (page > 0) await user.click(screen.getByRole('link', { name: 'Older posts' }));
    if (page > 0) await screen.findByText(`Page ${3 - page}, counted from the oldest`);
    for (const article of await articles()) seen.push(within(article).getByRole('heading').textContent);
  }
  expect(seen).toEqual(posts.map(({ title }) => title));
  expect(screen.queryByRole('link', { name: 'Older posts' })).not.toBeInTheDocument();
});

it('says what to do while there is no post', async () => {
  serveFakeSite([]);
  await renderApp('/');
  expect(await screen.findByText(/There are no posts yet/u)).toBeVisible();
});

it('says what is wrong with a list that can’t be read', async () => {
  serveFakeSite([]).answers.set('/lists/all/newest.json', () => Response.json({ posts: [{}] }));
  await renderApp('/');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The list of posts can’t be shown');
  expect(alert).toHaveTextContent('posts.0.title: is required, but missing');
});
