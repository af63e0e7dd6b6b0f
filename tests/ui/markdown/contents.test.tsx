import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { longParagraph } from './long-text';
import { showMarkdown, showNote } from './show-markdown';

/** Shows a long text with these headings. */
const showLong = (headings: string) => showMarkdown(`${longParagraph}\n\n${headings}`);
const contents = () => screen.getByRole('navigation', { name: 'Contents' });

/** A line for each entry, with its place in the outline before it. */
function outline(list: Element | null | undefined = contents().querySelector('ol'), place = ''): readonly string[] {
  return [...(list?.children ?? [])].flatMap((item, index) => {
    const number = `${place}${index + 1}.`;
    return [`${number} ${item.querySelector('a')?.textContent}`, ...outline(item.querySelector('ol') ?? null, number)];
  });
}

/** Where the entries lead. */
const targets = () =>
  [...contents().querySelectorAll('a')].map(
    (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))?.textContent,
  );

it('lists the headings of the two highest levels, the lower ones under the higher', () => {
  showLong('## One\n\n### First\n\n#### Deep\n\n### Second\n\n## Two\n\n## Three\n\n### Third');
  expect(outline()).toEqual(['1. One', '1.1. First', '1.2. Second', '2. Two', '3. Three', '3.1. Third']);
});

it('takes the levels that are in use, whatever they are', () => {
  showLong('# One\n\n### First\n\n##### Deep\n\n# Two');
  expect(outline()).toEqual(['1. One', '1.1. First', '2. Two']);
});

it('lets no heading get lost that stands before the first of its level', () => {
  showLong('### Before\n\n## One\n\n### First');
  expect(outline()).toEqual(['1. Before', '2. One', '2.1. First']);
});

it('leads each entry to its own heading, also where two have the same words, in any script', () => {
  showLong('## Part\n\n## Part\n\n## من الصين\n\n## 100 % of it');
  expect(targets()).toEqual(['Part', 'Part', 'من الصين', '100 % of it']);
  expect(new Set([...contents().querySelectorAll('a')].map(({ hash }) => hash)).size).toBe(4);
});

it('repeats the words of a heading and their marks, without links and footnotes in them', () => {
  showLong(
    '## Run `npm` *now*\n\n## [Read](https://a.example/ "x") on[^1]\n\n## ![Sign](a.png) a <b>c</b>\n\n[^1]: Note.',
  );
  const entries = within(contents()).getAllByRole('link', { hidden: true });
  expect(entries.map((entry) => entry.textContent)).toEqual(['Run npm now', 'Read on', 'Sign a <b>c</b>']);
  expect(within(contents()).getByText('npm').tagName).toBe('CODE');
  expect(contents().querySelector('a a, img, sup')).toBeNull();
});

it('leaves out headings without words, in quotes and lists, and of the footnotes', () => {
  showLong('## One[^1]\n\n##\n\n> ## Quoted\n\n- ## Listed\n\n## Two\n\n## Three\n\n[^1]: Note.');
  expect(outline()).toEqual(['1. One', '2. Two', '3. Three']);
});

it('stands before the text, closed, so that it takes one line until it is wanted', () => {
  const container = showLong('## One\n\n## Two\n\n## Three');
  expect(within(contents()).getByText('Contents').closest('details')).not.toHaveAttribute('open');
  expect(contents()).toBe(container.querySelector('nav, p'));
});

it.each([
  ['a text with few headings', () => showLong('## One\n\n## Two')],
  ['a short text', () => showMarkdown('## One\n\n## Two\n\n## Three')],
  ['a note', () => showNote(`${longParagraph}\n\n## One\n\n## Two\n\n## Three`)],
])('does without in %s', (_what, show) => {
  show();
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});
