import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showNote } from './show-markdown';

it('keeps single line breaks', () => {
  const container = showNote('one\ntwo *three\nfour*\n\n- five\n  six');
  const lines = [...container.querySelectorAll('p, li')].map((block) => block.querySelectorAll('br').length);
  expect(lines).toEqual([2, 1]);
  expect(container.querySelectorAll('p')).toHaveLength(1);
});

it('shows HTML as the text it is, line by line', () => {
  const container = showNote('a <b>word</b>\n\n<div>\n<i>more</i>\n</div>');
  const [words, block] = container.querySelectorAll('p');
  expect(words).toHaveTextContent('a <b>word</b>');
  expect(block).toHaveTextContent('<div><i>more</i></div>');
  expect(block?.querySelectorAll('br')).toHaveLength(2);
});

it('draws headings as bold paragraphs, outside of the outline of the page', () => {
  const container = showNote('# One\n\nTwo\n---');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(container.querySelector('[id]')).not.toBeInTheDocument();
  for (const words of ['One', 'Two']) expect(screen.getByText(words).matches('p > strong')).toBe(true);
});

it('makes pictures links, named by what they show, or by their address', () => {
  showNote('![A dog](https://a.example/d.jpg) ![](https://a.example/e.jpg)');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'A dog' })).toHaveAttribute('href', 'https://a.example/d.jpg');
  expect(screen.getByRole('link', { name: 'https://a.example/e.jpg' })).toBeVisible();
});

it('leaves of a picture in a link the words of that link', () => {
  showNote('[![A dog](d.jpg)](https://a.example/)');
  expect(screen.getByRole('link', { name: 'A dog' })).toHaveAttribute('href', 'https://a.example/');
});

it('reads relative addresses as the post does', () => {
  showNote('[next](next-post/) ![A dog](images/d.jpg)');
  expect(screen.getByRole('link', { name: 'next' })).toHaveAttribute('href', '../../posts/next-post/');
  expect(screen.getByRole('link', { name: 'A dog' })).toHaveAttribute('href', '../../posts/images/d.jpg');
});

it('keeps the footnotes of two notes apart', () => {
  const text = 'Text.[^1]\n\n[^1]: The note.';
  const containers = [showNote(text, 'a-'), showNote(text, 'b-')];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const container of containers) {
    const reference = container.querySelector('a');
    expect(container.querySelector(`[id="${reference?.hash.slice(1)}"]`)).toHaveTextContent('The note.');
    expect(reference).toHaveAccessibleDescription('Footnotes');
  }
});

it('gives each block the direction of its words', () => {
  const container = showNote('שלום **עולם**\n\nHello\n\n- אחת\n\n> ציטוט');
  const blocks = container.querySelectorAll('p:not(blockquote p), ul, blockquote');
  expect([...blocks].map((block) => block.getAttribute('dir'))).toEqual(Array.from(blocks, () => 'auto'));
  expect(container.querySelectorAll('[dir]')).toHaveLength(blocks.length);
});

it('shows as written what can’t be laid out', () => {
  const text = '>'.repeat(20_000);
  expect(showNote(text).querySelector('p')).toHaveTextContent(text);
});
