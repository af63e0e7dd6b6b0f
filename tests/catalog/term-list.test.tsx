import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TermList } from '../../src/catalog/term-list.tsx';
import type { TermKind } from '../../src/post/addresses.ts';
import { Place } from '../../src/ui/place';

function show(kind: TermKind, terms: readonly string[]) {
  render(
    <Place value={{ path: `/${kind}/` }}>
      <TermList kind={kind} terms={terms.map((name, index) => ({ name, slug: `${name}-slug`, count: index + 1 }))} />
    </Place>,
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
