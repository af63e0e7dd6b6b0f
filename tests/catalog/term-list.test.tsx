import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { TermIndex } from '../../src/catalog/list-files.ts';
import { TermList } from '../../src/catalog/term-list.tsx';
import { mostTerms } from '../../src/catalog/term-list-bounds.ts';
import { openTermFinder } from '../../src/catalog/term-list-finder.ts';
import type { TermKind } from '../../src/post/addresses.ts';
import { termSlug } from '../../src/post/term.ts';
import { Place } from '../../src/ui/place';

const termsOf = (names: readonly string[]): TermIndex['terms'] =>
  names.map((name, index) => ({ name, slug: termSlug(name), count: index + 1 }));

function show(kind: TermKind, index: TermIndex) {
  render(
    <main>
      <Place value={{ path: `/${kind}/` }}>
        <TermList kind={kind} {...index} />
      </Place>
    </main>,
  );
}

const numbered = (total: number) => termsOf(Array.from({ length: total }, (_, index) => `Topic ${index}`));
const names = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);

/** Presses the button as the page does; `app/reading/` is what hears it there. */
async function openFinder(name: string) {
  const user = userEvent.setup();
  openTermFinder(screen.getByRole<HTMLButtonElement>('button', { name }));
  expect(screen.getByRole('searchbox', { name })).toHaveFocus();
  return user;
}

it('links each category and says how many posts it has', () => {
  show('categories', { terms: termsOf(['Art', 'Technology']) });
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['Art 1 post', 'Technology 2 posts']);
  expect(screen.getByRole('link', { name: 'Technology' })).toHaveAttribute('href', '../categories/technology/');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('draws the # of tags', () => {
  show('tags', { terms: termsOf(['cloud']) });
  expect(screen.getByRole('link', { name: '#cloud' })).toBeVisible();
});

it('says so where there is none', () => {
  show('tags', { terms: [] });
  expect(screen.getByText(/^No post has any tags yet\./u)).toBeVisible();
});

it('puts many under their letters, whatever their script', () => {
  const many = Array.from({ length: 40 }, (_, index) => `b${index}`);
  show('tags', { terms: termsOf(['2026', 'Éclair', 'egg', 'قصة', '東京', '大阪', '한국', '…', ...many]) });
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['0–9', 'B', 'E', 'ق', '漢', '한', '…']);
  expect(names().slice(41, 43)).toEqual(['#Éclair', '#egg']);
  expect(names()).toHaveLength(48);
});

it('shows of very many the most used ones, the most used first, and says how many more there are', () => {
  show('tags', { terms: numbered(mostTerms + 20) });
  expect(names()).toHaveLength(mostTerms);
  expect(names()[0]).toBe(`#Topic ${mostTerms + 19}`);
  expect(screen.getByText('The most used tags. 20 more are found by their name.')).toBeVisible();
});

it('counts what the build has left out', () => {
  show('categories', { terms: numbered(mostTerms), more: 4_000 });
  expect(screen.getByText('The most used categories. 4000 more are found by their name.')).toBeVisible();
});

it('leaves what has the words in its name, in any case, and brings all back', async () => {
  show('tags', { terms: [...numbered(45), ...termsOf(['Cloud', 'Cloud games'])] });
  const user = await openFinder('Find a tag');
  await user.keyboard('#cLoUd');
  expect(names()).toEqual(['#Cloud', '#Cloud games']);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['C']);
  expect(screen.getByRole('status')).toHaveTextContent('2 tags');
  await user.keyboard('s and more');
  expect(screen.getByRole('status')).toHaveTextContent('No tag on this list has that in its name.');
  await user.clear(screen.getByRole('searchbox'));
  expect(names()).toHaveLength(47);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('leads to a tag that is not on the list by its name, and to no other than the whole list has', async () => {
  show('tags', { terms: numbered(10), more: 1 });
  const user = await openFinder('Find a tag');
  await user.keyboard('C++');
  expect(screen.getByRole('link', { name: 'Look for #C++' })).toHaveAttribute(
    'href',
    'http://localhost:3000/tags/c~plus~~plus~/',
  );
  await user.clear(screen.getByRole('searchbox'));
  await user.keyboard('topic 7');
  expect(screen.queryByRole('link', { name: /^Look for/u })).not.toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.keyboard('  #  ');
  expect(screen.queryByRole('link', { name: /^Look for/u })).not.toBeInTheDocument();
});

it('where all are on the list, offers no other', async () => {
  show('tags', { terms: numbered(60) });
  const user = await openFinder('Find a tag');
  await user.keyboard('C++');
  expect(screen.queryByRole('link', { name: /^Look for/u })).not.toBeInTheDocument();
});

it.each([
  ['the one of that name', 'topic 4', '#Topic 4'],
  ['the only one that is left', 'opic 44', '#Topic 44'],
])('Enter opens %s', async (_what, typed, name) => {
  show('tags', { terms: numbered(60) });
  const opened: (string | null)[] = [];
  screen.getByRole('main').addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof Element) opened.push(event.target.textContent);
  });
  const user = await openFinder('Find a tag');
  await user.keyboard(`${typed}{Enter}`);
  expect(opened).toEqual([name]);
});
