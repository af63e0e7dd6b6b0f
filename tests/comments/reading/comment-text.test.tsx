import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CommentText } from '../../../src/comments/reading/comment-text';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { makeRecord } from '../record/make-record';
import { articles, show } from '../show-section';
import { fakeStorage } from '../store/fake-storage';

/** The Markdown reader on its way: whether it was asked for, and when it comes. */
const { onLoad, arrival } = vi.hoisted(() => ({
  onLoad: vi.fn<() => void>(),
  arrival: new EventTarget(),
}));

vi.mock('../../../src/ui/markdown/markdown.tsx', async (importOriginal) => {
  onLoad();
  await new Promise((resolve) => arrival.addEventListener('arrive', resolve));
  return importOriginal();
});

/** Notes which elements were asked to be watched, and lets them come near. */
function stubNearness(): { readonly comeNear: (element: Element) => void } {
  let notify: IntersectionObserverCallback = () => undefined;
  class Observer extends EventTarget {
    constructor(callback: IntersectionObserverCallback) {
      super();
      notify = callback;
    }
    observe = () => undefined;
    unobserve = () => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return {
    comeNear: (target) => act(async () => Reflect.apply(notify, undefined, [[{ isIntersecting: true, target }]])),
  };
}

// The order of these tests counts: once loaded, the reader stays.

it('shows plain text without ever loading the Markdown reader', async () => {
  await act(async () => render(<CommentText text={'One line\nand another.\n\nA paragraph.'} idPrefix="a-" />));
  expect(screen.getByText(/One line/u).textContent).toBe('One line\nand another.');
  expect(screen.getByText('A paragraph.').tagName).toBe('P');
  expect(onLoad).not.toHaveBeenCalled();
});

it('shows Markdown as it was written until the reader is there', async () => {
  await act(async () => render(<CommentText text="**Really**, yes." idPrefix="a-" />));
  expect(screen.getByText('**Really**, yes.')).toBeVisible();
  expect(onLoad).toHaveBeenCalledOnce();
  arrival.dispatchEvent(new Event('arrive'));
  await screen.findByText('Really');
  expect(screen.getByText('Really').tagName).toBe('STRONG');
});

it('lays out the Markdown of comments far down only when the reader comes near', async () => {
  const { comeNear } = stubNearness();
  const records = Array.from({ length: 250 }, (_, n) => makeRecord(n, { text: `**Comment** ${n}` }));
  const keys = commentKeys('/');
  await act(async () =>
    show(fakeStorage(records.map((record) => [keys.comment(record), encodeComment(record)] as const))),
  );
  expect(articles()).toHaveLength(250);
  expect(screen.getAllByText('Comment', { selector: 'strong' })).toHaveLength(200);
  const last = screen.getByText('**Comment** 0');
  await comeNear(last.parentElement ?? last);
  expect(screen.getAllByText('Comment', { selector: 'strong' })).toHaveLength(201);
});
