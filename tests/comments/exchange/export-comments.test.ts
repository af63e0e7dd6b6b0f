// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportFileName, exportJson } from '../../../src/comments/exchange/export-comments';
import { toTombstone } from '../../../src/comments/record/comment-record';
import { mergeComments } from '../../../src/comments/record/merge-comments';
import { commentRecord } from '../record/arbitraries';
import { makeRecord } from '../record/make-record';
import { exchanged, exportOf, readExport } from './make-export';

const manyRecords = fc.array(commentRecord()).map((records) => [...mergeComments(records).values()]);

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

it('holds every comment just as it is, unknown fields included', () => {
  fc.assert(
    fc.property(manyRecords, (records) => {
      expect(byId(exchanged(records).records)).toEqual(byId(records));
    }),
  );
});

it('holds every record that can’t be read, to the last character', () => {
  const damaged = fc.record({ key: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(fc.array(damaged), (setAside) => {
      const read = readExport(exportJson(exportOf([], { setAside })));
      expect(read.setAside).toHaveLength(setAside.length);
      expect(read.setAside).toEqual(expect.arrayContaining(setAside));
    }),
  );
  const halves = [{ key: 'k', text: 'half a character: \ud83d, a lost one: \ufffd' }];
  expect(readExport(exportJson(exportOf([], { setAside: halves }))).setAside).toEqual(halves);
});

it('is the same text for the same comments, in whatever order they come', () => {
  fc.assert(
    fc.property(manyRecords, (records) => {
      const turned = records.toReversed().map((record) => ({
        ...Object.fromEntries(Object.entries(record).reverse()),
        ...record,
      }));
      expect(exportJson(exportOf(turned))).toBe(exportJson(exportOf(records)));
    }),
  );
});

it('can be read by people and other programs as the format says', () => {
  const records = [
    makeRecord(3, { post: 'b-post' }),
    makeRecord(2),
    makeRecord(1),
    toTombstone(makeRecord(4), '2025-10-19T00:00:00Z'),
  ];
  const text = exportJson(exportOf(records));
  expect(text).toMatch(/^\{\n {2}"format": "takeaway-comments",\n {2}"version": 1,\n/u);
  expect(text).toMatch(/\}\n$/u);
  expect(JSON.parse(text)).toEqual({
    format: 'takeaway-comments',
    version: 1,
    exportedAt: '2026-11-24T16:36:06.000Z',
    site: 'https://example.com/blog/',
    comments: [
      makeRecord(1),
      makeRecord(2),
      {
        v: 1,
        id: makeRecord(4).id,
        post: 'a-post',
        text: '',
        createdAt: makeRecord(4).createdAt,
        updatedAt: '2025-10-19T00:00:00Z',
        deletedAt: '2025-10-19T00:00:00Z',
      },
      makeRecord(3, { post: 'b-post' }),
    ],
  });
});

it('orders comments by moments, not by the text of their times', () => {
  const whole = makeRecord(1, { createdAt: '2025-10-18T16:36:06Z' });
  const half = makeRecord(2, { createdAt: '2025-10-18T16:36:06.5Z' });
  expect(exchanged([half, whole]).records).toEqual([whole, half]);
});

it('is saved under its day', () => {
  expect(exportFileName('2026-11-24T16:36:06.000Z', 'json')).toBe('takeaway-comments-2026-11-24.json');
  expect(exportFileName('2026-11-24T16:36:06.000Z', 'md')).toBe('takeaway-comments-2026-11-24.md');
});
