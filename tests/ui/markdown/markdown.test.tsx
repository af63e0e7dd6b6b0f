import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Markdown } from '../../../src/ui/markdown/markdown';
import { Place } from '../../../src/ui/place';
import { showMarkdown } from './show-markdown';

it('draws CommonMark', () => {
  showMarkdown('Some *stress*, **more**, `code`.\n\n1. one\n2. two\n\n> said\n\n```js\nlet a;\n```\n\n---');
  expect(screen.getByText('stress').tagName).toBe('EM');
  expect(screen.getByText('more').tagName).toBe('STRONG');
  expect(screen.getByText('code').tagName).toBe('CODE');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(screen.getByRole('blockquote')).toHaveTextContent('said');
  expect(screen.getByText('let a;').closest('pre')).toBeVisible();
  expect(screen.getByRole('separator')).toBeVisible();
});

it('draws a table that can be scrolled by keyboard, with its alignment free of inline styles', () => {
  const container = showMarkdown('| Name | Size |\n| :-- | --: |\n| a | 1 |');
  const scrollable = screen.getByRole('group', { name: 'Table' });
  expect(scrollable).toHaveAttribute('tabindex', '0');
  const table = within(scrollable).getByRole('table');
  expect(within(table).getByRole('columnheader', { name: 'Size' })).toHaveAttribute('data-align', 'right');
  expect(within(table).getByRole('cell', { name: '1' })).toHaveAttribute('data-align', 'right');
  expect(container.querySelector('[style]')).not.toBeInTheDocument();
});

it('draws task lists that can’t be changed', () => {
  showMarkdown('- [x] done\n- [ ] open');
  const [done, open] = screen.getAllByRole('checkbox');
  expect(done).toBeChecked();
  expect(open).not.toBeChecked();
  expect(done).toBeDisabled();
});

it('draws strikethrough, and links addresses in the text', () => {
  showMarkdown('~~gone~~ https://a.example/b www.c.example me@d.example');
  expect(screen.getByText('gone').tagName).toBe('DEL');
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['https://a.example/b', 'http://www.c.example', 'mailto:me@d.example']);
});

it('leads to a footnote and back within the page', () => {
  const container = showMarkdown('Text.[^1]\n\n[^1]: The note.');
  const [there, back] = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  for (const address of [there, back]) {
    expect(address).toMatch(/^#/u);
    expect(container.querySelector(`[id="${address?.slice(1)}"]`)).toBeInTheDocument();
  }
  expect(screen.getByText(/The note\./u)).toBeVisible();
});

it('gives headings anchors, each another', () => {
  showMarkdown('## First part\n\n## Über uns\n\n## First part');
  expect(screen.getAllByRole('heading').map(({ id }) => id)).toEqual(['first-part', 'über-uns', 'first-part-1']);
});

it('leaves the first level of headings to the title of the page', () => {
  showMarkdown('# One\n\n## Two\n\n###### Six');
  expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2, name: 'One' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Two' })).toBeVisible();
});

it('opens links to other sites without handing over the reader', () => {
  showMarkdown('[out](https://a.example/) [out too](//b.example/c)');
  for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(screen.getByRole('link', { name: 'out too' })).toHaveAttribute('href', 'https://b.example/c');
});

it('reads relative addresses from the folder of posts, as the file was written', () => {
  showMarkdown('[next](next-post/) [home](/) [part](#part) ![Booth](images/a.jpg)', '/posts/a-post/');
  const link = (name: string) => screen.getByRole('link', { name });
  expect(link('next')).toHaveAttribute('href', '../../posts/next-post/');
  expect(link('home')).toHaveAttribute('href', '../../');
  expect(link('part')).toHaveAttribute('href', '#part');
  expect(link('next')).not.toHaveAttribute('rel');
  expect(screen.getByRole('img', { name: 'Booth' })).toHaveAttribute('src', '../../posts/images/a.jpg');
});

it('loads pictures when they come near', () => {
  showMarkdown('![Booth](https://a.example/a.jpg)');
  expect(screen.getByRole('img', { name: 'Booth' })).toHaveAttribute('loading', 'lazy');
});

it('shows a text that can’t be laid out as it was written', () => {
  const onCaughtError = vi.fn();
  const broken = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  render(
    <Place value={{ path: '/' }}>
      <Markdown text="A [link](somewhere)." resolve={broken} />
    </Place>,
    { onCaughtError },
  );
  expect(screen.getByText('A [link](somewhere).')).toBeVisible();
  expect(onCaughtError).toHaveBeenCalled();
});

it('shows a block of HTML as a paragraph with the lines it was written in', () => {
  const container = showMarkdown('<details>\n<summary>No</summary>\n</details>\n\nText.');
  const [block, text] = container.querySelectorAll('p');
  expect(block).toHaveTextContent('<details><summary>No</summary></details>');
  expect(block?.querySelectorAll('br')).toHaveLength(2);
  expect(text).toHaveTextContent(/^Text\.$/u);
});
