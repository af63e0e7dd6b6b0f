import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { encodeComment } from '../../src/comments/record/comment-codec';
import { commentKeys } from '../../src/comments/store/comment-keys';
import { makeRecord, testId } from './record/make-record';
import { article, box, button, show } from './show-section';
import { fakeStorage } from './store/fake-storage';
import { storedPairs } from './store/make-store';

const keys = commentKeys('/');

it('keeps a comment that could not be stored on screen, with three ways out', async () => {
  const saveText = vi.fn<(link: HTMLAnchorElement) => void>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saveText(this);
  });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  const { user, storage } = show();
  storage.failWrites({ code: 'storage-full' });
  await user.type(box('Comment'), 'precious');
  expect(screen.getByRole('alert')).toHaveTextContent('Draft not saved. The storage of this browser is full.');
  await user.click(button('Post comment'));

  expect(box('Comment')).toHaveValue('');
  expect(screen.getByText('precious')).toBeVisible();
  const alert = within(article(0)).getByRole('alert');
  expect(alert).toHaveTextContent('Not saved. The storage of this browser is full.');
  await user.click(within(alert).getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('precious');
  await user.click(within(alert).getByRole('button', { name: 'Download' }));
  expect(saveText).toHaveBeenCalledWith(expect.objectContaining({ download: 'comment-on-a-post.txt' }));
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeInTheDocument();

  storage.heal();
  await user.click(button('Try again'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('precious')).toBeVisible();
});

it('tells where the browser stores nothing at all, and still takes comments', async () => {
  const storage = fakeStorage();
  storage.block();
  const { user } = show(storage);
  expect(screen.getByRole('alert')).toHaveTextContent('This browser does not let the site store anything.');
  expect(screen.getByText('Only in memory, until this page is closed.')).toBeVisible();
  await user.type(box('Comment'), 'for this page only');
  await user.click(button('Post comment'));
  expect(article(0)).toHaveTextContent('Not saved.');
  storage.heal();
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});

it('shows that a record can’t be read, why, and lets the reader take it along', () => {
  show(fakeStorage([[keys.comment({ post: 'a-post', id: testId(1) }), '{"v":1,']]));
  const [record] = within(screen.getByRole('list', { name: "Comments that can't be read" })).getAllByRole('listitem');
  expect(record).toHaveTextContent("A comment here can't be read. Its record is damaged: Not JSON");
  expect(button('Copy')).toBeVisible();
  expect(button('Download')).toBeVisible();
});

it('shows what another tab posts, edits and deletes, and leaves an open draft alone', async () => {
  const { user, storage } = show(fakeStorage(storedPairs(1)));
  await user.type(box('Comment'), 'being written');
  await user.click(button('Reply'));
  await user.type(box('Reply'), 'being answered');
  const later = '2030-01-01T00:00:00.000Z';
  act(() => storage.put(keys.comment(makeRecord(2)), encodeComment(makeRecord(2))));
  expect(screen.getByText('Comment 2')).toBeVisible();
  const tombstone = makeRecord(1, { text: '', deletedAt: later, updatedAt: later });
  act(() => storage.put(keys.comment(tombstone), encodeComment(tombstone)));
  expect(screen.queryByText('Comment 1')).not.toBeInTheDocument();
  expect(box('Comment')).toHaveValue('being written');
  expect(box('Reply')).toHaveValue('being answered');
  await user.click(button('Post reply'));
  expect(screen.getByText('being answered')).toBeVisible();
});

it('survives another tab’s localStorage.clear(): drafts stay, and the comments are put back', async () => {
  const { user, storage } = show(fakeStorage(storedPairs(1, 2)));
  await user.type(box('Comment'), 'being written');
  await user.click(screen.getAllByRole('button', { name: 'Edit' })[0] ?? document.body);
  await user.type(box('Edit comment'), ' being edited');
  act(() => storage.clear());
  expect(box('Comment')).toHaveValue('being written');
  expect(box('Edit comment')).toHaveValue('Comment 2 being edited');
  expect(screen.getByText(/removed 2 comments.*They have been put back/u)).toBeVisible();
  expect(storage.dump()).toMatchObject(Object.fromEntries(storedPairs(1, 2)));
});

it.each([1, 2, 3, 4, 5, 6])('loses no word where write number %i fails', async (nth) => {
  const { user, storage, unmount } = show();
  storage.failWrites({ code: 'storage-full' }, nth);
  await user.click(box('Comment'));
  await user.paste('First words');
  await user.click(button('Post comment'));
  await user.click(button('Reply'));
  await user.paste('Second words');
  await user.click(button('Post reply'));
  for (const words of ['First words', 'Second words']) expect(screen.getByText(words)).toBeVisible();
  for (const retry of screen.queryAllByRole('button', { name: 'Try again' })) await user.click(retry);
  unmount();

  show(storage);
  for (const words of ['First words', 'Second words']) expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  for (const name of ['Comment', 'Reply']) {
    for (const field of screen.queryAllByRole('textbox', { name })) expect(field).toHaveValue('');
  }
});
