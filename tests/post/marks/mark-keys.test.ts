// @vitest-environment node
import { expect, it } from 'vitest';
import { markKeys } from '../../../src/post/marks/mark-keys.ts';

it('names each mark of each post by a key of its own, within its site', () => {
  const keys = markKeys('takeaway:/a/b/:');
  expect(keys.mark({ kind: 'saved', post: '日本語' })).toBe('takeaway:/a/b/:saved:日本語');
  expect(keys.mark({ kind: 'read', post: 'x' })).toBe('takeaway:/a/b/:read:x');
});

it.each(['saved', 'read'] as const)('reads its own keys back (%s)', (kind) => {
  const keys = markKeys('takeaway:/:');
  expect(keys.parse(keys.mark({ kind, post: 'a-post' }))).toEqual({ kind, post: 'a-post' });
});

it.each([
  'takeaway:/:comment:a-post:1',
  'takeaway:/:remember',
  'takeaway:/:saved:',
  'takeaway:/b/:saved:a-post',
  // A site in a folder called ":saved:b".
  'takeaway:/:saved:b/:saved:a-post',
  'takeaway:/:read:a:b',
  'saved:a-post',
])('takes no other key for one: %s', (key) => {
  expect(markKeys('takeaway:/:').parse(key)).toBeUndefined();
});
