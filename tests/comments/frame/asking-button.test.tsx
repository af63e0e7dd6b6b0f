import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { box, button } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { storedPairs, storedRecord } from '../store/make-store';
import { showInFrame } from './show-in-frame';

const oneComment = () => fakeStorage(storedPairs(1));

/** Answers with yes, once that is possible. */
async function confirm(user: UserEvent, name: string): Promise<void> {
  await waitFor(() => expect(button(name)).toBeEnabled());
  await user.click(button(name));
}

it('deletes a comment only after a second click, and offers Undo as everywhere', async () => {
  const { user, storage } = showInFrame(oneComment());
  await user.click(button('Delete'));
  expect(screen.getByRole('group', { name: 'Really delete?' })).toBeVisible();
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1' });
  await confirm(user, 'Really delete');
  expect(storedRecord(storage, 1).deletedAt).toBeDefined();
  expect(button('Undo')).toHaveFocus();
});

it('does not take a double click, nor one that comes too soon, for an answer', async () => {
  const { user, storage } = showInFrame(oneComment());
  await user.dblClick(button('Delete'));
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1' });
  if (screen.queryByRole('group') === null) await user.click(button('Delete'));
  expect(button('Really delete')).toBeDisabled();
  await user.click(button('Really delete'));
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1' });
});

it.each([
  ['Keep', (user: UserEvent) => user.click(button('Keep'))],
  ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
])('goes back with %s, and the focus with it', async (_name, answer) => {
  const { user, storage } = showInFrame(oneComment());
  button('Delete').focus();
  await user.keyboard('{Enter}');
  expect(button('Keep')).toHaveFocus();
  await answer(user);
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
  expect(button('Delete')).toHaveFocus();
  expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1' });
});

it('asks before an edit with changes is cancelled, and not without', async () => {
  const { user } = showInFrame(oneComment());
  await user.click(button('Edit'));
  await user.click(button('Cancel'));
  expect(screen.queryByRole('textbox', { name: 'Edit comment' })).not.toBeInTheDocument();

  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ' and more');
  await user.click(button('Cancel'));
  await user.click(
    within(screen.getByRole('group', { name: 'Discard your changes?' })).getByRole('button', { name: 'Keep editing' }),
  );
  expect(box('Edit comment')).toHaveValue('Comment 1 and more');
  await user.click(button('Cancel'));
  await confirm(user, 'Discard changes');
  expect(screen.queryByRole('textbox', { name: 'Edit comment' })).not.toBeInTheDocument();
  expect(screen.getByText('Comment 1')).toBeVisible();
});

it('asks before a quote is removed from a draft', async () => {
  const selector = { type: 'TextQuoteSelector', exact: 'words of the post', prefix: '', suffix: '' };
  const quoteKey = commentKeys('/').quote('a-post');
  const { user, storage } = showInFrame(fakeStorage([[quoteKey, JSON.stringify(selector)]]));
  await user.click(await screen.findByRole('button', { name: 'Remove quote' }));
  expect(
    within(screen.getByRole('group', { name: 'Remove the quote?' })).getByRole('button', { name: 'Keep quote' }),
  ).toHaveFocus();
  expect(storage.dump()[quoteKey]).toContain('words of the post');
  await confirm(user, 'Really remove');
  expect(screen.queryByRole('figure', { name: 'Quoted passage' })).not.toBeInTheDocument();
  expect(storage.dump()[quoteKey]).toBeUndefined();
});

it('closes a reply at once: its draft stays', async () => {
  const { user } = showInFrame(oneComment());
  await user.click(button('Reply'));
  await user.type(box('Reply'), 'half an answer');
  await user.click(button('Cancel'));
  expect(screen.queryByRole('textbox', { name: 'Reply' })).not.toBeInTheDocument();
  await user.click(button('Reply'));
  expect(box('Reply')).toHaveValue('half an answer');
});

it('asks nothing in a frame of its own site', async () => {
  const { user, storage } = showInFrame(oneComment(), { isFramed: false });
  await user.click(button('Delete'));
  expect(storedRecord(storage, 1).deletedAt).toBeDefined();
});
