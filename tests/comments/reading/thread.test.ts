// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildThread, type ThreadOptions } from '../../../src/comments/reading/thread';
import type { CommentRecord } from '../../../src/comments/record/comment-record';
import { makeRecord, testId } from '../record/make-record';

function byId(records: readonly CommentRecord[]): ReadonlyMap<string, CommentRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The thread as an outline: one line per comment, indented by depth. */
function outline(records: readonly CommentRecord[], options?: ThreadOptions): readonly string[] {
  return buildThread(byId(records), options).map(({ record, depth }) => `${'  '.repeat(depth)}${record.text}`);
}

const deleted = { text: '†', deletedAt: '2025-10-20T00:00:00Z' };

it('puts replies under their parents, oldest first, and the newest comment on top', () => {
  const records = [
    makeRecord(1),
    makeRecord(2, { parent: testId(1) }),
    makeRecord(3),
    makeRecord(4, { parent: testId(1) }),
    makeRecord(5, { parent: testId(2) }),
  ];
  const replies = ['Comment 1', '  Comment 2', '    Comment 5', '  Comment 4'];
  expect(outline(records)).toEqual(['Comment 3', ...replies]);
  expect(outline(records, { order: 'oldest' })).toEqual([...replies, 'Comment 3']);
});

it('shows an orphan, a comment that answers itself, and a circle, each once', () => {
  const records = [
    makeRecord(1, { parent: testId(99) }),
    makeRecord(2, { parent: testId(2) }),
    makeRecord(3, { parent: testId(5) }),
    makeRecord(4, { parent: testId(3) }),
    makeRecord(5, { parent: testId(4) }),
    makeRecord(6, { parent: testId(5) }),
  ];
  expect(outline(records, { order: 'oldest' })).toEqual([
    'Comment 1',
    'Comment 2',
    'Comment 3',
    '  Comment 4',
    '    Comment 5',
    '      Comment 6',
  ]);
});

it('opens a circle at its oldest comment, also where an older one leads into its middle', () => {
  const records = [
    makeRecord(1, { parent: testId(3) }),
    makeRecord(2, { parent: testId(4) }),
    makeRecord(3, { parent: testId(2) }),
    makeRecord(4, { parent: testId(3) }),
  ];
  expect(outline(records)).toEqual(['Comment 2', '  Comment 3', '    Comment 1', '    Comment 4']);
});

it('keeps a tombstone only for the replies under it, or where it is asked to', () => {
  const records = [
    makeRecord(1, deleted),
    makeRecord(2, { ...deleted, parent: testId(1) }),
    makeRecord(3, { parent: testId(2) }),
    makeRecord(4, { ...deleted, parent: testId(3) }),
    makeRecord(5, deleted),
  ];
  expect(outline(records)).toEqual(['†', '  †', '    Comment 3']);
  expect(outline(records, { keep: new Set([testId(4)]) })).toEqual(['†', '  †', '    Comment 3', '      †']);
});

it('shows each of 10,000 replies to replies', () => {
  const records = Array.from({ length: 10_000 }, (_, n) => makeRecord(n, n === 0 ? {} : { parent: testId(n - 1) }));
  const rows = buildThread(byId(records));
  expect(rows).toHaveLength(10_000);
  expect(rows.at(-1)?.depth).toBe(9_999);
});

it('opens a circle of 10,000, and 5,000 small ones, without taking the square of the time', () => {
  const size = 10_000;
  const circle = Array.from({ length: size }, (_, n) => makeRecord(n, { parent: testId((n + 1) % size) }));
  const pairs = Array.from({ length: size }, (_, n) => makeRecord(n, { parent: testId(n % 2 === 0 ? n + 1 : n - 1) }));
  const before = performance.now();
  expect(buildThread(byId(circle))).toHaveLength(size);
  expect(buildThread(byId(pairs))).toHaveLength(size);
  expect(performance.now() - before).toBeLessThan(2_000);
});

it('shows every comment once and below its parent, whatever points where, in any order of the store', () => {
  const size = 12;
  const parents = fc.array(fc.option(fc.integer({ min: 0, max: size + 2 }), { nil: undefined }), {
    minLength: size,
    maxLength: size,
  });
  fc.assert(
    fc.property(parents, fc.array(fc.nat(), { minLength: size, maxLength: size }), (targets, shuffle) => {
      const records = targets.map((to, n) => makeRecord(n, to === undefined ? {} : { parent: testId(to) }));
      const rows = buildThread(byId(records));
      expect(rows.map(({ record }) => record.id).sort()).toEqual(records.map(({ id }) => id).sort());
      for (const [place, { depth, parent }] of rows.entries()) {
        const parentPlace = rows.findIndex(({ record }) => record === parent);
        expect(parentPlace).toBeLessThan(place);
        expect(depth).toBe((rows[parentPlace]?.depth ?? -1) + 1);
      }
      const shuffled = records.toSorted(
        (a, b) => (shuffle[records.indexOf(a)] ?? 0) - (shuffle[records.indexOf(b)] ?? 0),
      );
      expect(buildThread(byId(shuffled))).toEqual(rows);
    }),
  );
});
