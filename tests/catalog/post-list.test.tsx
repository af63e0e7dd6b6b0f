import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PostList } from '../../src/catalog/post-list.tsx';
import type { PostSummary } from '../../src/catalog/post-summary.ts';
import { summaryView } from '../../src/catalog/summary-view.ts';
import { Place } from '../../src/ui/place';
import { makeSummary } from '../support/make-summary.ts';

function show(posts: readonly PostSummary[], olderAddress?: string, address = '/') {
  return render(
    <Place value={{ path: address }}>
      <PostList posts={posts.map((post) => summaryView(post, 'en-GB'))} olderAddress={olderAddress} />
    </Place>,
  );
}

const full = makeSummary({
  slug: 'cloud-at-play',
  title: 'Cloud at play',
  category: 'Technology',
  tags: ['Cloud', 'C++'],
  source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
  minutes: 7,
  takeaway: 'Games move.',
});

it('is a list of articles, in the order it is given', () => {
  show([full, makeSummary({ title: 'Older' })]);
  const articles = within(screen.getByRole('list', { name: 'Posts' })).getAllByRole('article');
  const titles = articles.map((article) => within(article).getByRole('heading', { level: 2 }).textContent);
  expect(titles).toEqual(['Cloud at play', 'Older']);
});

it('shows of a post all that helps to choose it', () => {
  show([full]);
  const article = within(screen.getByRole('article'));
  expect(within(article.getByRole('heading', { level: 2 })).getByRole('link')).toHaveAttribute(
    'href',
    'posts/cloud-at-play/',
  );
  expect(article.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', 'categories/technology/');
  expect(article.getByRole('link', { name: '#C++' })).toHaveAttribute('href', 'tags/c~plus~~plus~/');
  expect(article.getByRole('link', { name: 'Hacker News' })).toHaveAttribute('href', 'https://news.ycombinator.com/');
  expect(article.getByText('18 October 2025')).toHaveAttribute('datetime', '2025-10-18T16:36:06Z');
  expect(article.getByText('7 min read')).toBeVisible();
  expect(article.getByText('Games move.')).toBeVisible();
});

it('shows no empty parts of a post that says little', () => {
  show([makeSummary()]);
  const article = within(screen.getByRole('article'));
  expect(article.getAllByRole('link')).toHaveLength(1);
  expect(article.queryByRole('list')).not.toBeInTheDocument();
});

it('runs each post in the direction of its own language', () => {
  show([makeSummary({ slug: 'a', language: 'ar' }), makeSummary({ slug: 'b', language: 'en' })]);
  expect(screen.getAllByRole('article').map((article) => [article.lang, article.dir])).toEqual([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]);
});

it('leads to older posts where there are some', () => {
  show([full], '/tags/cloud/page/3/', '/tags/cloud/');
  expect(screen.getByRole('link', { name: 'Older posts' })).toHaveAttribute('href', '../../tags/cloud/page/3/');
});

it('ends on its last page', () => {
  show([full]);
  expect(screen.queryByRole('link', { name: 'Older posts' })).not.toBeInTheDocument();
});

it('says where a first post goes while there is none', () => {
  show([]);
  expect(screen.getByText(/no posts yet/u)).toHaveTextContent('public/posts/');
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
