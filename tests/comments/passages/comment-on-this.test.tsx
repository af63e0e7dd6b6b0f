import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CommentOnThis } from '../../../src/comments/passages/comment-on-this';
import { quote, select, showPost } from './show-post';

const offer = { name: 'Comment on this' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

function show(article?: string) {
  const onPick = vi.fn();
  const { user } = showPost(
    <>
      <CommentOnThis onPick={onPick} />
      <p>Words of a comment.</p>
      <textarea aria-label="Comment" />
    </>,
    { article },
  );
  return { user, onPick };
}

/** Long enough for the offer to come, if it comes. */
async function aWhile(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(1000));
}

it('hands over the passage that is selected in the article, and ends the selection', async () => {
  const { user, onPick } = show();
  select('comment keeps', 'all');
  await user.click(await screen.findByRole('button', offer));
  expect(onPick).toHaveBeenCalledExactlyOnceWith(quote);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(String(document.getSelection())).toBe('');
});

it('takes up what was selected before its code was there', async () => {
  const onPick = vi.fn();
  const { user, rerender } = showPost(<p>Words of a comment.</p>);
  select('comment keeps', 'all');
  await aWhile();
  rerender(<CommentOnThis onPick={onPick} />);
  await user.click(await screen.findByRole('button', offer));
  expect(onPick).toHaveBeenCalledExactlyOnceWith(quote);
});

it('takes only what lies in the article of a selection that goes on behind it', async () => {
  const { user, onPick } = show();
  select('And so', 'Words');
  await user.click(await screen.findByRole('button', offer));
  expect(onPick).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ exact: 'And so on.' }));
});

it('offers nothing for words outside the article, nor in a field', async () => {
  const { user } = show();
  select('Words', 'comment.');
  await aWhile();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  await user.type(screen.getByRole('textbox'), 'mine{Shift>}{Home}{/Shift}');
  await aWhile();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('goes when the selection does', async () => {
  show();
  select('comment', 'keeps');
  await screen.findByRole('button', offer);
  document.getSelection()?.collapseToStart();
  await waitFor(() => expect(screen.queryByRole('button')).not.toBeInTheDocument());
});

it('waits until the reader has let the pointer go', async () => {
  show();
  fireEvent.pointerDown(screen.getByText('And so on.'));
  select('And', 'so');
  await aWhile();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  fireEvent.pointerUp(document.body);
  expect(await screen.findByRole('button', offer)).toBeVisible();
});

it('keeps the selection while it is pressed', async () => {
  show();
  select('comment', 'keeps');
  const button = await screen.findByRole('button', offer);
  // `false` says that what browsers do at this event, which is to end the selection, won't happen.
  expect(fireEvent.pointerDown(button)).toBe(false);
  expect(fireEvent.mouseDown(button)).toBe(false);
});

it('can be reached by the Tab key at once, used by Enter, and dismissed by Escape, which leads back to the passage', async () => {
  const { user, onPick } = show();
  select('And', 'so');
  const button = await screen.findByRole('button', offer);
  await user.tab();
  expect(button).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(button).not.toBeInTheDocument();
  expect(screen.getByText('And so on.')).toHaveFocus();
  select('And', 'on');
  await screen.findByRole('button', offer);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledOnce();
});

it('leaves the Tab key alone where the reader is somewhere else', async () => {
  show();
  select('And', 'so');
  await screen.findByRole('button', offer);
  expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Tab' })).toBe(true);
});

it('says when a passage is too long', async () => {
  show(`<p>Begin. ${'word '.repeat(700)} End.</p>`);
  select('Begin', 'End');
  const words = 'Select a shorter passage to comment on it (at most 3,000 characters).';
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
