import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { PostArticle } from '../../src/post/post-article';
import type { PostFile } from '../../src/post/post-schema';
import { postView } from '../../src/post/post-view';
import { loadMarkdown } from '../../src/ui/markdown/lazy-markdown';
import { Place } from '../../src/ui/place';
import { makePost } from '../support/make-post';

beforeAll(async () => {
  await loadMarkdown();
});

/** Shows a post at its own address, once its Markdown is there. */
async function show(fields: Partial<PostFile> = {}) {
  const post = makePost(fields);
  render(
    <Place value={{ path: `/posts/${post.slug}/` }}>
      <PostArticle view={postView(post, 'en-GB')} />
    </Place>,
  );
  await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
  return within(screen.getByRole('article'));
}

const full: Partial<PostFile> = {
  title: 'Cloud at <play>',
  body: 'First words.\n\n## A part\n\nMore words.',
  takeaway: 'Games **move**.',
  category: 'Technology',
  tags: ['Cloud', 'C++'],
  source: { name: 'Hacker News', url: 'https://news.ycombinator.com/item?id=1' },
  updatedAt: '2025-10-20T08:00:00Z',
  authors: [{ name: 'Ann', url: 'https://ann.example/' }, { name: 'Ben' }],
  language: 'en',
  image: { src: 'images/booth.jpg', alt: 'The booth', width: 1200, height: 630 },
  discussionUrl: 'https://news.ycombinator.com/item?id=2',
};

it('has one heading of the first level: the title, as it is written', async () => {
  const article = await show(full);
  expect(article.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(article.getByRole('heading', { level: 1, name: 'Cloud at <play>' })).toBeVisible();
});

it('puts the takeaway, in a region of its own, before the article', async () => {
  const article = await show(full);
  const region = article.getByRole('region', { name: 'Main takeaway' });
  const words = await within(region).findByText('move');
  expect(words.tagName).toBe('STRONG');
  expect(region.compareDocumentPosition(article.getByText('First words.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('links its category and its tags, in a list, to their pages', async () => {
  const article = await show(full);
  expect(article.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', '../../categories/technology/');
  const tags = within(article.getByRole('list', { name: 'Tags' })).getAllByRole('link');
  expect(tags.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['#Cloud', '../../tags/cloud/'],
    ['#C++', '../../tags/c~plus~~plus~/'],
  ]);
});

it('tells when it was published and updated', async () => {
  const article = await show(full);
  expect(article.getByText('18 October 2025')).toHaveAttribute('datetime', '2025-10-18T16:36:06Z');
  expect(article.getByText('20 October 2025')).toHaveAttribute('datetime', '2025-10-20T08:00:00Z');
  expect(article.getByText('1 min read')).toBeVisible();
});

it('links the source, the authors and the discussion without handing over the reader', async () => {
  const article = await show(full);
  const addresses = {
    'Hacker News': 'https://news.ycombinator.com/item?id=1',
    Ann: 'https://ann.example/',
    'Discussion of the source': 'https://news.ycombinator.com/item?id=2',
  };
  for (const [name, address] of Object.entries(addresses)) {
    const link = article.getByRole('link', { name });
    expect(link).toHaveAttribute('href', address);
    expect(link.getAttribute('rel')).toContain('noopener noreferrer');
  }
  expect(article.getByText('Ben')).toBeVisible();
  expect(article.queryByRole('link', { name: 'Ben' })).not.toBeInTheDocument();
});

it('names a source without an address in plain text', async () => {
  const article = await show({ source: { name: 'A letter' } });
  expect(article.getByText('A letter')).toBeVisible();
  expect(article.queryByRole('link')).not.toBeInTheDocument();
});

it('shows its picture with its words and size, loaded when near', async () => {
  const picture = (await show(full)).getByRole('img', { name: 'The booth' });
  expect(picture).toHaveAttribute('src', '../../posts/images/booth.jpg');
  expect(picture).toHaveAttribute('width', '1200');
  expect(picture).toHaveAttribute('height', '630');
  expect(picture).toHaveAttribute('loading', 'lazy');
});

it('begins a long article, after its takeaway, with a table of its contents', async () => {
  const part = (name: string) => `## ${name}\n\n${'Many words. '.repeat(150)}\n\n`;
  const article = await show({ takeaway: 'Games move.', body: ['One', 'Two', 'Three'].map(part).join('') });
  const contents = article.getByRole('navigation', { name: 'Contents' });
  expect(article.getByText('Games move.').compareDocumentPosition(contents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(contents.compareDocumentPosition(article.getByRole('heading', { name: 'One' }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

it('shows no empty parts where nothing optional is given', async () => {
  const article = await show();
  expect(article.getByText('The body.')).toBeVisible();
  for (const role of ['region', 'list', 'link', 'img', 'status'] as const) {
    expect(article.queryByRole(role)).not.toBeInTheDocument();
  }
  expect(article.queryByText(/From|By|Updated|📂|✅/u)).not.toBeInTheDocument();
});

it('shows a post without a body', async () => {
  const article = await show({ body: '', takeaway: 'All there is.' });
  expect(await article.findByText('All there is.')).toBeVisible();
});

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['en', 'ltr'],
  [undefined, 'auto'],
])('runs in the direction of its language (%s: %s)', async (language, direction) => {
  await show({ title: 'قصة الورق', ...(language !== undefined && { language }) });
  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('dir', direction);
  expect(article.getAttribute('lang')).toBe(language ?? null);
});
