import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { encodeComment } from '../../src/comments/record/comment-codec';
import { makeRecord } from './record/make-record';
import { article, box, button, show } from './show-section';
import { fakeStorage } from './store/fake-storage';
import { keyOf } from './store/make-store';

const hint = 'Post edited since you commented';

it('notes with each comment and reply which post it was written about', async () => {
  const { user, storage } = show(fakeStorage(), { title: 'Harbour clock', hash: 'h1' });
  await user.type(box('Comment'), 'Nice');
  await user.click(button('Post comment'));
  await user.click(button('Reply'));
  await user.type(box('Reply'), 'Indeed');
  await user.click(button('Post reply'));
  const records = Object.entries(storage.dump())
    .filter(([key]) => key.includes(':comment:'))
    .map(([, text]) => JSON.parse(text));
  expect(records).toHaveLength(2);
  for (const record of records) expect(record).toMatchObject({ postTitle: 'Harbour clock', postHash: 'h1' });
});

it('tells where the post was edited after a comment, and only there', () => {
  const records = [makeRecord(1), makeRecord(2, { postHash: 'h1' }), makeRecord(3, { postHash: 'h2' })];
  const storage = fakeStorage(records.map((record, place) => [keyOf(place + 1), encodeComment(record)]));
  const { unmount } = show(storage, { hash: 'h2' });
  expect(within(article(1)).getByText(hint)).toBeVisible();
  expect(screen.getAllByText(hint)).toHaveLength(1);
  unmount();
  show(storage);
  expect(screen.queryByText(hint)).not.toBeInTheDocument();
});
