import fc from 'fast-check';
import type { CommentRecord } from '../../../src/comments/record/comment-record';
import { commentVersion } from '../../../src/comments/record/migrations';

/** Few ids, so that versions of one comment meet often. */
export const fewIds = Array.from({ length: 5 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`);

/** A moment within half a minute, with few or many digits in its seconds; equal moments meet often. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('', '.5', '.500', '.123', '.999'))
  .map(([seconds, fraction]) => `2025-10-18T16:36:${String(seconds).padStart(2, '0')}${fraction}Z`);

const unknownFields = fc.dictionary(
  fc.string().map((name) => `x-${name}`),
  // As JSON can write it: it has no -0.
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value))),
  { maxKeys: 3 },
);

/** Any comment of version 1, with fields that this version of the site doesn't know. */
export function commentRecord(id: fc.Arbitrary<string> = fc.uuid()): fc.Arbitrary<CommentRecord> {
  const known = fc.record(
    {
      id,
      post: fc.constantFrom('a-post', 'zwölf_12', '日本語'),
      text: fc.string({ unit: 'binary' }),
      createdAt: moment,
      updatedAt: moment,
      parent: fc.uuid(),
      author: fc.string({ unit: 'binary' }),
      deletedAt: moment,
    },
    { requiredKeys: ['id', 'post', 'text', 'createdAt', 'updatedAt'] },
  );
  return fc.tuple(unknownFields, known).map(([unknown, rest]) => ({ ...unknown, ...rest, v: commentVersion }));
}
