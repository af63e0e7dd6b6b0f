import { screen } from '@testing-library/react';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { keepMarks } from '../../../src/app/marks/keep-marks.ts';
import { createSavePost } from '../../../src/app/marks/save-post.ts';
import { webStorage } from '../../../src/platform/storage.ts';
import { fakeStorage } from '../../comments/store/fake-storage.ts';
import { article, card, savedKey, showPage } from './a-page.ts';

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Bookmark/u });

it.each([
  ['in a list', card('a-post', 'A post')],
  ['at its end', article(1)],
])('saves a post %s with its title, shows that at once, and takes it back', (_, html) => {
  showPage(html);
  onTestFinished(keepMarks());
  const save = createSavePost(webStorage(), '/');
  expect(save(button())).toBeUndefined();
  expect(button()).toHaveAttribute('aria-pressed', 'true');
  expect(JSON.parse(localStorage.getItem(savedKey) ?? '')).toMatchObject({ post: 'a-post', title: 'A post' });
  expect(save(button())).toBeUndefined();
  expect(button()).toHaveAttribute('aria-pressed', 'false');
  expect(JSON.parse(localStorage.getItem(savedKey) ?? '')).toMatchObject({ removedAt: expect.any(String) });
});

it.each([
  ['storage-full', 'The storage of this browser is full.'],
  ['storage-blocked', 'This browser does not let the site store anything.'],
  ['storage-unverified', 'The browser did not keep what was written.'],
] as const)('says so where that is not stored: %s', (code, words) => {
  showPage(card('a-post', 'A post'));
  const storage = fakeStorage();
  storage.failWrites({ code });
  expect(createSavePost(storage.tab(), '/')(button())).toContain(`This is not stored. ${words}`);
  expect(button()).toHaveAttribute('aria-pressed', 'false');
});

it('says so where a record that can’t be read has its place', () => {
  showPage(card('a-post', 'A post'));
  const storage = fakeStorage([[savedKey, '{"v":2}']]);
  expect(createSavePost(storage.tab(), '/')(button())).toContain('can’t be read');
  expect(storage.dump()).toEqual({ [savedKey]: '{"v":2}' });
});
