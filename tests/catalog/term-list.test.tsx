import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { TermList } from '../../src/catalog/term-list.tsx';
import type { TermKind } from '../../src/post/addresses.ts';

function show(kind: TermKind, terms: readonly string[]) {
  render(
    <MemoryRouter initialEntries={[`/${kind}/`]}>
      <TermList kind={kind} terms={terms.map((name, index) => ({ name, slug: `${name}-slug`, count: index + 1 }))} />
    </MemoryRouter>,
  );
}

it('links each category and says how many posts it has', () => {
  show('categories', ['Art', 'Technology']);
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['Art 1 post', 'Technology 2 posts']);
  expect(screen.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', '../categories/Technology-slug/');
});

it('draws the # of tags', () => {
  show('tags', ['cloud']);
  expect(screen.getByRole('link', { name: '#cloud' })).toBeVisible();
});

it('says so where there is none', () => {
  show('tags', []);
  expect(screen.getByText('No post has any tags yet.')).toBeVisible();
});
