import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showMarkdown, showNote } from './show-markdown';

it('names the language of a block of code, as it was written', () => {
  showMarkdown('```ts\nlet a;\n```');
  const block = screen.getByRole('group', { name: 'Code, ts' });
  expect(block).toHaveTextContent('let a;');
  expect(block).toHaveAttribute('tabindex', '0');
  expect(block.parentElement).toHaveAttribute('data-language', 'ts');
});

it('does without a language where none is named', () => {
  showMarkdown('    let a;');
  expect(screen.getByRole('group', { name: 'Code' }).parentElement).not.toHaveAttribute('data-language');
});

it('gives each block a button that copies it, beside its code and not within', () => {
  const container = showMarkdown('```js\nlet a;\n```\n\n- in a list\n\n  ```\n  let b;\n  ```');
  const buttons = screen.getAllByRole('button', { name: 'Copy' });
  const copied = buttons.map((button) => button.parentElement?.querySelector('code')?.textContent);
  expect(copied).toEqual(['let a;\n', 'let b;\n']);
  expect(buttons).toEqual([...container.querySelectorAll('button[type="button"][data-copy-code]')]);
});

it('has no language that could be anything else than text', () => {
  showMarkdown('```"><script>\nlet a;\n```');
  expect(screen.getByRole('group', { name: 'Code, "><script>' })).toBeVisible();
});

it('leaves notes without', () => {
  const container = showNote('```js\nlet a;\n```');
  expect(within(container).queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByText('let a;')).toBeVisible();
});
