import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { makeRecord, testId } from '../record/make-record';
import { article, show } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { keyOf, storedPairs } from '../store/make-store';

const scrolledTo = vi.fn<(element: Element) => void>();

beforeEach(() => {
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo(this);
  };
});

afterEach(() => {
  scrolledTo.mockClear();
  window.history.replaceState(null, '', '/');
});

/** Goes to a fragment as a click on a link does. */
async function goTo(fragment: string): Promise<void> {
  await act(async () => {
    window.location.hash = fragment;
    await vi.waitFor(() => expect(window.location.hash).toBe(fragment));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

function linkTo(n: number): string {
  return `#comment-${testId(n)}`;
}

const missing = 'The comment this link leads to is not in this browser.';

it('makes the time of each comment a link to it, within the page', () => {
  show(fakeStorage(storedPairs(1)));
  const link = within(article(0)).getByTitle('Link to this comment');
  expect(link).toHaveAttribute('href', linkTo(1));
  expect(link.querySelector('time')).toHaveAttribute('datetime', makeRecord(1).createdAt);
  expect(article(0)).toHaveAttribute('id', linkTo(1).slice(1));
});

it('brings whoever arrives with such a link to the comment, and marks it', () => {
  window.history.replaceState(null, '', `/posts/a-post/${linkTo(2)}`);
  show(fakeStorage(storedPairs(1, 2, 3)));
  expect(article(1)).toHaveTextContent('Comment 2');
  expect(article(1)).toHaveFocus();
  expect(article(1)).toHaveAttribute('aria-current', 'true');
  expect(scrolledTo).toHaveBeenLastCalledWith(article(1));
  expect(screen.queryByText(missing)).not.toBeInTheDocument();
});

it('follows the address from comment to comment', async () => {
  show(fakeStorage(storedPairs(1, 2)));
  await goTo(linkTo(1));
  expect(article(1)).toHaveFocus();
  await goTo(linkTo(2));
  expect(article(0)).toHaveFocus();
  expect(article(1)).not.toHaveAttribute('aria-current');
});

it('finds the comment also where it is the last of many', () => {
  window.history.replaceState(null, '', linkTo(1));
  show(fakeStorage(storedPairs(...Array.from({ length: 400 }, (_, n) => n + 1))));
  expect(article(399)).toHaveTextContent('Comment 1');
  expect(article(399)).toHaveFocus();
});

it('says that the comment is not here, until it comes', async () => {
  window.history.replaceState(null, '', linkTo(2));
  const { storage } = show(fakeStorage(storedPairs(1)));
  expect(screen.getByText(missing)).toHaveFocus();
  expect(screen.getByText(missing)).toHaveRole('status');
  expect(scrolledTo).toHaveBeenLastCalledWith(screen.getByText(missing));
  act(() => storage.put(keyOf(2), encodeComment(makeRecord(2))));
  expect(screen.queryByText(missing)).not.toBeInTheDocument();
  expect(article(0)).toHaveFocus();
});

it.each(['#comment-policy', '#', '#comment-', `${linkTo(1)}-fn-1`])('leaves %s to the page', async (fragment) => {
  window.history.replaceState(null, '', fragment);
  show(fakeStorage(storedPairs(1)));
  expect(screen.queryByText(missing)).not.toBeInTheDocument();
  expect(document.body).toHaveFocus();
});

it('does not take whoever has arrived back there when the order changes', async () => {
  window.history.replaceState(null, '', linkTo(2));
  const { user } = show(fakeStorage(storedPairs(1, 2)));
  scrolledTo.mockClear();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
  expect(scrolledTo).not.toHaveBeenCalled();
  expect(article(1)).toHaveAttribute('aria-current', 'true');
});
