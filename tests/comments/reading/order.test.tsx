import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { articles, box, button, show } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { storedPairs } from '../store/make-store';

function order(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Order' });
}

function texts(): readonly (string | undefined)[] {
  return articles().map((shown) => shown.querySelector('p')?.textContent);
}

it('shows the newest comment first, or the oldest, as the reader chooses, and remembers it', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1, 2, 3)));
  expect(order()).toHaveDisplayValue('Newest first');
  expect(texts()).toEqual(['Comment 3', 'Comment 2', 'Comment 1']);
  await user.selectOptions(order(), 'Oldest first');
  expect(texts()).toEqual(['Comment 1', 'Comment 2', 'Comment 3']);
  unmount();
  show(storage);
  expect(order()).toHaveDisplayValue('Oldest first');
  expect(texts()).toEqual(['Comment 1', 'Comment 2', 'Comment 3']);
});

it('offers no order for a single comment', async () => {
  const { user } = show();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  await user.type(box('Comment'), 'first');
  await user.click(button('Post comment'));
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  await user.type(box('Comment'), 'second');
  await user.click(button('Post comment'));
  expect(order()).toBeVisible();
});

it('keeps what is being written while the order changes, and leaves the focus alone', async () => {
  const { user } = show(fakeStorage(storedPairs(1, 2)));
  await user.click(screen.getAllByRole('button', { name: 'Reply' })[0] ?? document.body);
  await user.type(box('Reply'), 'half an answer');
  await user.click(screen.getAllByRole('button', { name: 'Edit' })[1] ?? document.body);
  await user.type(box('Edit comment'), ', changed');
  await user.selectOptions(order(), 'Oldest first');
  expect(box('Reply')).toHaveValue('half an answer');
  expect(box('Edit comment')).toHaveValue('Comment 1, changed');
  expect(order()).toHaveFocus();
});
