import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { articles, box, button, show } from '../show-section';

it('refuses a text that shows nothing, beside the field, until something is typed', async () => {
  const { user, storage } = show();
  await user.click(box('Comment'));
  await user.paste(' \u200b\u3164 ');
  await user.click(button('Post comment'));
  expect(screen.getByRole('alert')).toHaveTextContent('Write something first');
  expect(box('Comment')).toHaveFocus();
  expect(box('Comment')).toBeInvalid();
  expect(box('Comment')).toHaveAccessibleDescription(/Write something first/u);
  expect(Object.keys(storage.dump()).filter((key) => key.includes(':comment:'))).toEqual([]);
  await user.type(box('Comment'), 'x');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says at once that a text is too long, cuts nothing off, and does not post it', async () => {
  const { user } = show();
  await user.click(box('Comment'));
  await user.paste('a'.repeat(20_003));
  expect(screen.getByRole('alert')).toHaveTextContent('20,000 characters is the limit, and this comment has 3 more');
  await user.click(button('Post comment'));
  expect(screen.queryByRole('list', { name: 'Comments' })).not.toBeInTheDocument();
  expect(box('Comment')).toHaveValue('a'.repeat(20_003));
  await user.keyboard('{Backspace}{Backspace}{Backspace}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(button('Post comment'));
  expect(articles()).toHaveLength(1);
});

it.each(['Control', 'Meta'])('posts with %s and Enter, and keeps the focus in the field', async (key) => {
  const { user } = show();
  await user.type(box('Comment'), `quick{${key}>}{Enter}{Enter}{/${key}}`);
  expect(articles()).toHaveLength(1);
  expect(box('Comment')).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('posts a double click once, without complaining about the empty field', async () => {
  const { user } = show();
  await user.type(box('Comment'), 'once');
  await user.dblClick(button('Post comment'));
  expect(articles()).toHaveLength(1);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('does not post with an Enter that ends a composition, nor with a plain one in the name', async () => {
  const { user } = show();
  await user.type(box('Comment'), 'かな');
  const press = (init: KeyboardEventInit) =>
    act(() => box('Comment').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init })));
  press({ ctrlKey: true, isComposing: true });
  press({ ctrlKey: true, keyCode: 229 });
  await user.type(box('Name'), 'Ann{Enter}');
  expect(screen.queryByRole('list', { name: 'Comments' })).not.toBeInTheDocument();
});
