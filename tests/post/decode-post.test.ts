import { expect, it } from 'vitest';
import { decodePost } from '../../src/post/decode-post';

it('reads the smallest post', () => {
  expect(decodePost({ title: 'Hello', publishedAt: 1760805166, body: '' }, 'hello')).toEqual({
    ok: true,
    value: expect.objectContaining({ slug: 'hello', publishedAt: '2025-10-18T16:32:46Z', tags: [] }),
  });
});
