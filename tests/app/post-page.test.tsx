import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const post = makePost({
  title: 'Cloud at play',
  takeaway: 'Games move.',
  body: 'First words.\n\n## A part',
  category: 'Technology',
  tags: ['Cloud'],
  question: 'Would you go?',
});

it('shows the post in an article, and names the page after it', async () => {
  serveFakeSite([post]);
  await renderApp('/posts/a-post/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Cloud at play' })).toBeVisible();
  const article = within(screen.getByRole('article'));
  expect(await article.findByRole('heading', { level: 2, name: 'A part' })).toBeVisible();
  expect(within(article.getByRole('region', { name: 'Main takeaway' })).getByText('Games move.')).toBeVisible();
  expect(document.title).toBe('Cloud at play – Digests');
});

it('asks its question over the comments, where one can be posted', async () => {
  serveFakeSite([post]);
  const { user } = await renderApp('/posts/a-post/');
  const region = within(await screen.findByRole('region', { name: 'Would you go?' }));
  await user.type(region.getByRole('textbox', { name: 'Comment' }), 'I would.');
  await user.click(region.getByRole('button', { name: 'Post comment' }));
  expect(within(await region.findByRole('list', { name: 'Comments' })).getByText('I would.')).toBeVisible();
});

it('asks what the reader thinks where the post asks nothing', async () => {
  serveFakeSite([makePost()]);
  await renderApp('/posts/a-post/');
  expect(await screen.findByRole('region', { name: 'What do you think?' })).toBeVisible();
});

it('asks the question of each post, also after one whose page was prerendered', async () => {
  const next = makePost({ title: 'Next', question: 'And you?' }, 'next');
  serveFakeSite([makePost({ question: 'Would you go?', body: '[Next](next/)' }), next]);
  const { user } = await renderApp('/posts/a-post/', {
    address: '/posts/a-post/',
    talk: { question: 'Would you go?', title: 'A post', hash: '1-2' },
  });
  expect(screen.getByRole('region', { name: 'Would you go?' })).toBeVisible();
  await user.click(await screen.findByRole('link', { name: 'Next' }));
  await screen.findByRole('heading', { level: 1, name: 'Next' });
  expect(await screen.findByRole('region', { name: 'And you?' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Would you go?' })).not.toBeInTheDocument();
});

it('reads its file once, and nothing else', async () => {
  const site = serveFakeSite([post]);
  await renderApp('/posts/a-post/');
  await screen.findByRole('region', { name: 'Would you go?' });
  expect(site.requested).toEqual(['/posts/a-post.json']);
});

it('is shown by the home page too, for hosts that know no other address', async () => {
  serveFakeSite([post]);
  await renderApp('/?post=a-post');
  expect(await screen.findByRole('heading', { level: 1, name: 'Cloud at play' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', 'categories/technology/');
});

it('is found by a slug in any script', async () => {
  serveFakeSite([makePost({ title: 'قصة' }, 'قصة-الورق')]);
  await renderApp('/posts/قصة-الورق/');
  expect(await screen.findByRole('heading', { level: 1, name: 'قصة' })).toBeVisible();
});
