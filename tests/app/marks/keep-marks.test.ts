import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { keepMarks } from '../../../src/app/marks/keep-marks.ts';
import { card, readKey, savedKey, showPage, storeRead, storeSaved } from './a-page.ts';

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

const start = () => onTestFinished(keepMarks());
const marks = () => screen.getAllByRole('article').map((article) => article.hasAttribute('data-read'));
const button = (name: string) => screen.getByRole('button', { name });

it('shows on each post of a list whether it is saved, in words and as a state, and whether it was read', () => {
  storeSaved();
  storeRead({ readAt: '2026-11-24T08:00:00Z' });
  showPage(card('a-post', 'A post') + card('other', 'Other'));
  start();
  expect(button('Bookmarked: A post')).toHaveTextContent('Bookmarked');
  expect(button('Bookmarked: A post')).toHaveAttribute('aria-pressed', 'true');
  expect(button('Bookmark: Other')).toHaveAttribute('aria-pressed', 'false');
  expect(marks()).toEqual([true, false]);
});

it('calls a post neither read that was only begun, nor saved that was taken off again', () => {
  storeRead();
  storeSaved({ removedAt: '2026-11-24T08:00:00Z' });
  showPage(card('a-post', 'A post'));
  start();
  expect(button('Bookmark: A post')).toHaveAttribute('aria-pressed', 'false');
  expect(marks()).toEqual([false]);
});

it('shows them on what comes to the page later, as after an in-site navigation', async () => {
  storeSaved();
  showPage('');
  start();
  const later = document.createElement('div');
  later.append(...new DOMParser().parseFromString(card('a-post', 'A post'), 'text/html').body.childNodes);
  document.querySelector('main')?.append(later);
  await waitFor(() => expect(button('Bookmarked: A post')).toBeVisible());
});

it('follows what other tabs do', async () => {
  showPage(card('a-post', 'A post'));
  start();
  storeSaved();
  dispatchEvent(new StorageEvent('storage', { key: savedKey }));
  expect(button('Bookmarked: A post')).toBeVisible();
});

it.each(['', '{', '7', 'null', '[]', '{"v":2}', '"saved"'])('is not put off by a record that is %j', (text) => {
  localStorage.setItem(savedKey, text);
  localStorage.setItem(readKey, text);
  showPage(card('a-post', 'A post'));
  start();
  expect(button('Bookmark: A post')).toBeVisible();
  expect(marks()).toEqual([false]);
});

it('leaves the page as it is where the browser blocks storage', () => {
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  showPage(card('a-post', 'A post'));
  start();
  storage.mockRestore();
  expect(button('Bookmark: A post')).toBeVisible();
});
