// @vitest-environment node
import { expect, it } from 'vitest';
import { joinDrafts } from '../../../src/comments/frame/join-drafts';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { stamped } from '../../../src/comments/store/stamped-text';
import { testId } from '../record/make-record';

const keys = commentKeys('/');
const draft = keys.draft({ post: 'a-post' });
const reply = keys.draft({ post: 'a-post', parent: testId(1) });
const edit = keys.edit({ post: 'a-post', id: testId(1) });
const quote = keys.quote('a-post');

it.each([draft, reply, edit, quote, keys.name])('keeps the only one there is, under %s', (key) => {
  expect(joinDrafts(keys, key, 'own', '')).toBe('own');
  expect(joinDrafts(keys, key, '', 'here')).toBe('here');
});

it.each([draft, reply])('joins two texts, and says nothing twice, under %s', (key) => {
  expect(joinDrafts(keys, key, 'begun there', 'begun here')).toBe('begun there\n\nbegun here');
  expect(joinDrafts(keys, key, 'begun there\n\nbegun here', 'begun here')).toBe('begun there\n\nbegun here');
  expect(joinDrafts(keys, key, 'begun', 'begun and continued')).toBe('begun and continued');
});

it('joins two edits of one comment, as of the version that the own one began with', () => {
  const [earlier, later] = ['2025-10-18T00:00:00.000Z', '2025-10-19T00:00:00.000Z'];
  expect(joinDrafts(keys, edit, stamped(earlier, 'own words'), stamped(later, 'new words'))).toBe(
    stamped(earlier, 'own words\n\nnew words'),
  );
  expect(joinDrafts(keys, edit, 'no stamp', stamped(later, 'new words'))).toBe(stamped(later, 'new words'));
});

it('signs with the own name, and quotes what stands over the text being written', () => {
  expect(joinDrafts(keys, keys.name, 'Ann', 'Annie')).toBe('Ann');
  expect(joinDrafts(keys, quote, '{"exact":"there"}', '{"exact":"here"}')).toBe('{"exact":"here"}');
});
