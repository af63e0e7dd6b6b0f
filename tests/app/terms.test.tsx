import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const posts = [
  makePost({ title: 'One', category: 'Technology', tags: ['C++', 'Cloud'] }, 'one'),
  makePost({ title: 'Two', category: 'technology', tags: ['C'] }, 'two'),
  makePost({ title: 'Three', tags: ['cloud'] }, 'three'),
];

const titles = async () =>
  within(await screen.findByRole('list', { name: 'Posts' }))
    .getAllByRole('heading')
    .map((heading) => heading.textContent);

it('lists the tags of all posts, with how many each has', async () => {
  serveFakeSite(posts);
  await renderApp('/tags/');
  expect(await screen.findByRole('link', { name: '#C++' })).toHaveAttribute('href', '../tags/c~plus~~plus~/');
  expect(screen.getByRole('link', { name: '#cloud' }).closest('li')).toHaveTextContent('2 posts');
  expect(screen.getByRole('heading', { level: 1, name: 'Tags' })).toBeVisible();
  expect(document.title).toBe('Tags – Digests');
});

it('shows the posts of one tag, and keeps tags apart that look alike', async () => {
  serveFakeSite(posts);
  await renderApp('/tags/c~plus~~plus~/');
  expect(await titles()).toEqual(['One']);
  expect(screen.getByRole('heading', { level: 1, name: '#C++' })).toBeVisible();
  expect(document.title).toBe('#C++ – Digests');
});

it('shows the posts of one category, however they write it', async () => {
  serveFakeSite(posts);
  const { user } = await renderApp('/categories/');
  await user.click(await screen.findByRole('link', { name: 'technology' }));
  expect(await titles()).toEqual(['One', 'Two']);
  expect(screen.getByRole('heading', { level: 1, name: 'technology' })).toBeVisible();
});

it('says that a tag is not there', async () => {
  serveFakeSite(posts);
  await renderApp('/tags/nothing/');
  expect(await screen.findByRole('alert')).toHaveTextContent('This tag does not exist here.');
});
