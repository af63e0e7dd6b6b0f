// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommentRecord } from '../../../src/comments/record/comment-record';
import { mergeComment, mergeComments } from '../../../src/comments/record/merge-comments';
import { commentRecord, fewIds } from './arbitraries';
import { makeRecord } from './make-record';

const records = fc.array(commentRecord(fc.constantFrom(...fewIds)), { maxLength: 12 });

function merge(...collections: readonly Iterable<CommentRecord>[]): readonly CommentRecord[] {
  return [...mergeComments(...collections).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

it('gives the same whatever side the copies come from (commutative)', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

it('gives the same in whatever steps copies are merged (associative)', () => {
  fc.assert(
    fc.property(records, records, records, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

it('gives the same however often a copy is merged (idempotent)', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      expect(merge(merge(a, b), b, a)).toEqual(merge(a, b));
    }),
  );
});

it('loses no comment and invents no version of one', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const all = [...a, ...b];
      const merged = merge(a, b);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
      for (const record of merged) expect(all).toContainEqual(record);
    }),
  );
});

it('keeps the version that was updated last, comparing moments and not texts', () => {
  const earlier = makeRecord(1, { updatedAt: '2025-10-18T16:36:06Z', text: 'earlier' });
  const later = makeRecord(1, { updatedAt: '2025-10-18T16:36:06.5Z', text: 'later' });
  expect(mergeComment(earlier, later)).toBe(later);
  expect(mergeComment(later, earlier)).toBe(later);
});

it('keeps the greater JSON text of two versions updated at the same time', () => {
  const a = makeRecord(1, { text: 'a' });
  const b = makeRecord(1, { text: 'b' });
  expect(mergeComment(a, b)).toBe(b);
  expect(mergeComment(b, a)).toBe(b);
});

it('takes records whose fields merely stand in another order for the same', () => {
  const record = makeRecord(1);
  const turned = Object.fromEntries(Object.entries(record).reverse());
  expect(mergeComment(record, { ...turned, ...record })).toBe(record);
});
