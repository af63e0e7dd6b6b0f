import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { encodeComment } from '../../src/comments/record/comment-codec';
import { commentKeys } from '../../src/comments/store/comment-keys';
import { makeRecord, testId } from './record/make-record';
import { article, articles, box, button, onPage, section, show } from './show-section';
import { fakeStorage } from './store/fake-storage';
import { openStore, storedPairs } from './store/make-store';

const keys = commentKeys('/');

it('is a region named by the question, with an empty box and a kind word instead of an empty list', () => {
  show();
  const region = screen.getByRole('region', { name: 'Would you go?' });
  expect(within(region).getByRole('heading', { level: 2, name: 'Would you go?' })).toBeVisible();
  expect(box('Name')).toHaveValue('');
  expect(box('Comment')).toHaveValue('');
  expect(screen.getByText('Only in this browser, on this site.')).toBeVisible();
  expect(screen.getByText(/No comments yet/u)).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Comments' })).not.toBeInTheDocument();
});

it('posts a comment, empties the box, says so, and shows it again after a reload', async () => {
  const { user, storage, unmount } = show();
  await user.type(box('Name'), 'Ann');
  await user.type(box('Comment'), 'Line one{Enter}line two{Enter}{Enter}Next paragraph');
  expect(await screen.findByText('Draft saved')).toHaveRole('status');
  await user.click(button('Post comment'));
  expect(screen.getByRole('status')).toHaveTextContent('Comment posted');
  expect(box('Comment')).toHaveValue('');
  expect(box('Name')).toHaveValue('Ann');
  expect(Object.keys(storage.dump()).filter((key) => key.includes(':draft:'))).toEqual([]);

  unmount();
  show(storage);
  expect(within(article(0)).getByText('Ann').tagName).toBe('BDI');
  expect(screen.getByText(/Line one/u).textContent).toBe('Line one\nline two');
  expect(screen.getByText('Next paragraph').tagName).toBe('P');
  expect(article(0).querySelector('time')).toHaveAttribute('datetime', expect.stringMatching(/^2025-10-18T00:00:/u));
  expect(box('Name')).toHaveValue('Ann');
});

it('answers under the comment and tells whom', async () => {
  const { user } = show(fakeStorage(storedPairs(1, 2)));
  await user.type(box('Name'), 'Bo');
  await user.click(within(article(0)).getByRole('button', { name: 'Reply' }));
  expect(box('Reply')).toHaveFocus();
  await user.type(box('Reply'), 'I agree');
  await user.click(button('Post reply'));
  expect(screen.queryByRole('textbox', { name: 'Reply' })).not.toBeInTheDocument();
  expect(articles().map((shown) => shown.querySelector('p')?.textContent)).toEqual([
    'Comment 2',
    'I agree',
    'Comment 1',
  ]);
  expect(article(1)).toHaveTextContent('Bo');
  expect(article(1)).toHaveTextContent('in reply to Anonymous');
  expect(screen.getByRole('status')).toHaveTextContent('Comment posted');
  expect(within(article(0)).getByRole('button', { name: 'Reply' })).toHaveFocus();
});

it('keeps drafts of comment and reply over a reload and opens the begun reply again', async () => {
  const { user, storage, unmount } = show(fakeStorage(storedPairs(1)));
  await user.type(box('Comment'), 'half a thought');
  await user.click(button('Reply'));
  await user.type(box('Reply'), 'half an answer');
  await waitFor(() => expect(screen.getAllByText('Draft saved')).toHaveLength(2));
  unmount();
  show(storage);
  expect(box('Comment')).toHaveValue('half a thought');
  expect(box('Reply')).toHaveValue('half an answer');
  expect(document.body).toHaveFocus();
  await user.click(button('Reply'));
  expect(box('Reply')).toHaveFocus();
});

it('edits in place and gives the focus back', async () => {
  const { user, storage } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Edit'));
  expect(box('Edit comment')).toHaveFocus();
  expect(box('Edit comment')).toHaveValue('Comment 1');
  await user.clear(box('Edit comment'));
  await user.click(button('Save'));
  expect(screen.getByRole('alert')).toHaveTextContent('Write something first');
  await user.type(box('Edit comment'), 'Better words');
  await user.click(button('Save'));
  expect(screen.getByText('Better words')).toBeVisible();
  expect(screen.getByText(/^edited/u)).toBeVisible();
  expect(button('Edit')).toHaveFocus();
  expect(JSON.stringify(storage.dump())).toContain('Better words');

  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ' and worse');
  await user.click(button('Cancel'));
  expect(screen.getByText('Better words')).toBeVisible();
});

it('deletes at once and offers an undo, each with the focus where it helps', async () => {
  const { user } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Delete'));
  expect(screen.queryByText('Comment 1')).not.toBeInTheDocument();
  expect(button('Undo')).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Comment deleted');
  await user.click(button('Undo'));
  expect(screen.getByText('Comment 1')).toBeVisible();
  expect(button('Delete')).toHaveFocus();
});

it('keeps the replies under a deleted comment, and drops a tombstone nobody needs after a reload', async () => {
  const reply = makeRecord(2, { parent: testId(1) });
  const { user, storage, unmount } = show(
    fakeStorage([...storedPairs(1, 3), [keys.comment(reply), encodeComment(reply)]]),
  );
  for (const place of [1, 0]) {
    await user.click(within(article(place)).getByRole('button', { name: 'Delete' }));
  }
  unmount();
  show(storage);
  expect(articles().map((shown) => shown.textContent)).toEqual([
    'Comment deleted.',
    expect.stringContaining('Comment 2'),
  ]);
  expect(article(1)).toHaveTextContent('in reply to a deleted comment');
});

it('renders on a server without looking at any storage, and hydrates without a mismatch', async () => {
  const storage = fakeStorage(storedPairs(1));
  storage.block();
  const container = document.createElement('div');
  container.innerHTML = renderToString(section(storage));
  expect(container).toHaveTextContent('Would you go?');
  expect(container.querySelector('form')).toBeNull();
  storage.heal();
  document.body.append(container);
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(container, section(storage), { onRecoverableError }));
  expect(screen.getByText('Comment 1')).toBeVisible();
  expect(onRecoverableError).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
});

it('starts over where the page moves on to another post, and finds the first one as it was left', async () => {
  const store = openStore(fakeStorage(storedPairs(1)));
  const user = userEvent.setup();
  const { rerender } = render(onPage({ post: 'a-post', question: 'A?', store }));
  await user.type(box('Comment'), 'about a');
  rerender(onPage({ post: 'b-post', question: 'B?', store }));
  expect(box('Comment')).toHaveValue('');
  expect(screen.queryByText('Comment 1')).not.toBeInTheDocument();
  rerender(onPage({ post: 'a-post', question: 'A?', store }));
  expect(box('Comment')).toHaveValue('about a');
  expect(screen.getByText('Comment 1')).toBeVisible();
});

it('takes the second click of a double one for what stood there before', async () => {
  const { user } = show(fakeStorage(storedPairs(1)));
  for (const name of ['Reply', 'Edit', 'Delete']) fireEvent.click(button(name), { detail: 2 });
  expect(screen.getAllByRole('textbox', { name: /Reply|comment/iu })).toEqual([box('Comment')]);
  expect(screen.getByText('Comment 1')).toBeVisible();
  await user.click(button('Reply'));
  expect(box('Reply')).toHaveFocus();
});
