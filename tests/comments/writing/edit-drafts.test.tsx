import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { stamped } from '../../../src/comments/store/stamped-text';
import { makeRecord } from '../record/make-record';
import { article, box, button, show } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { keyOf, storedPairs, storedRecord } from '../store/make-store';

function saysDraftSaved(): boolean {
  return screen.getAllByRole('status').some((status) => status.textContent === 'Draft saved');
}

it('keeps a begun edit over a reload, without taking the focus, until it is saved', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', better');
  await waitFor(() => expect(saysDraftSaved()).toBe(true));
  unmount();

  const again = show(storage);
  expect(box('Edit comment')).toHaveValue('Comment 1, better');
  expect(document.body).toHaveFocus();
  await again.user.click(button('Save'));
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1, better' });
  again.unmount();
  show(storage);
  expect(screen.queryByRole('textbox', { name: 'Edit comment' })).not.toBeInTheDocument();
});

it.each(['Cancel', 'typing it back'])('forgets it after %s', async (way) => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), '!');
  await waitFor(() => expect(saysDraftSaved()).toBe(true));
  if (way === 'Cancel') await user.click(button('Cancel'));
  else await user.keyboard('{Backspace}');
  expect(saysDraftSaved()).toBe(false);
  unmount();
  show(storage);
  expect(screen.queryByRole('textbox', { name: 'Edit comment' })).not.toBeInTheDocument();
});

it('keeps it for the next visit where the storage takes the comment no more', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', better');
  storage.failWrites({ code: 'storage-full' });
  await user.click(button('Save'));
  expect(article(0)).toHaveTextContent('Not saved.');
  expect(article(0)).toHaveTextContent('Comment 1, better');
  unmount();
  storage.heal();
  const again = show(storage);
  expect(box('Edit comment')).toHaveValue('Comment 1, better');
  again.unmount();
});

it('forgets it when another try has stored the comment', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', better');
  storage.failWrites({ code: 'storage-full' });
  await user.click(button('Save'));
  storage.heal();
  await user.click(button('Try again'));
  unmount();
  show(storage);
  expect(article(0)).toHaveTextContent('Comment 1, better');
  expect(screen.queryByRole('textbox', { name: 'Edit comment' })).not.toBeInTheDocument();
});

it('says so where the comment was changed in another tab meanwhile, and what it says now', async () => {
  const { user, storage } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', mine');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  const theirs = makeRecord(1, { text: 'Comment 1, theirs', updatedAt: '2026-01-01T00:00:00.000Z' });
  act(() => storage.put(keyOf(1), encodeComment(theirs)));
  expect(screen.getByRole('alert')).toHaveTextContent(/changed elsewhere since you began.*Comment 1, theirs/u);
  expect(box('Edit comment')).toHaveValue('Comment 1, mine');
  await user.click(button('Save'));
  expect(storedRecord(storage, 1).text).toBe('Comment 1, mine');
});

it('says so where it was deleted, and brings it back when it is saved', async () => {
  const { user, storage } = show(fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { author: 'Ann' }))]]));
  await user.click(button('Edit'));
  const at = '2026-01-01T00:00:00.000Z';
  act(() => storage.put(keyOf(1), encodeComment(makeRecord(1, { text: '', updatedAt: at, deletedAt: at }))));
  expect(screen.getByRole('alert')).toHaveTextContent('was deleted elsewhere');
  await user.type(box('Edit comment'), ' again');
  await user.click(button('Save'));
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1 again', author: 'Ann' });
});

it('says so after a reload too, where the comment was changed while its edit waited', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', mine');
  unmount();
  const theirs = makeRecord(1, { text: 'Comment 1, theirs', updatedAt: '2026-01-01T00:00:00.000Z' });
  storage.put(keyOf(1), encodeComment(theirs));
  show(storage);
  expect(box('Edit comment')).toHaveValue('Comment 1, mine');
  expect(screen.getByRole('alert')).toHaveTextContent('Comment 1, theirs');
});

it('keeps what was begun here where another tab has saved an edit of its own, over a reload too', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ', mine');
  const theirs = makeRecord(1, { text: 'Theirs', updatedAt: '2026-01-01T00:00:00.000Z' });
  // Browsers tell this tab of the comment first, and, as it ends the draft itself then, of nothing more.
  storage.raw.write(commentKeys('/').edit(theirs), stamped(makeRecord(1).updatedAt, 'Theirs'));
  act(() => storage.put(keyOf(1), encodeComment(theirs)));
  unmount();
  show(storage);
  expect(box('Edit comment')).toHaveValue('Comment 1, mine');
  expect(screen.getByRole('alert')).toHaveTextContent('Theirs');
});
