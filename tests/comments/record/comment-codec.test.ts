// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeComment, encodeComment, readComment } from '../../../src/comments/record/comment-codec';
import { toTombstone } from '../../../src/comments/record/comment-record';
import { commentRecord } from './arbitraries';
import { makeRecord } from './make-record';

it('reads back every record exactly as it was written, unknown fields included', () => {
  fc.assert(
    fc.property(commentRecord(), (record) => {
      expect(decodeComment(encodeComment(record), record)).toEqual({ ok: true, value: record });
    }),
  );
});

it('writes equal records as equal text', () => {
  fc.assert(
    fc.property(commentRecord(), (record) => {
      const turned = { ...Object.fromEntries(Object.entries(record).reverse()), ...record };
      expect(encodeComment(turned)).toBe(encodeComment(record));
    }),
  );
});

it('never throws, whatever text it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const decoded = decodeComment(text, makeRecord(1));
      expect(decoded.ok).toBe(false);
    }),
  );
});

describe('a record that is set aside', () => {
  const read = (data: unknown) => decodeComment(JSON.stringify(data), makeRecord(1));

  it('says that a newer version of the site wrote it, however it looks otherwise', () => {
    expect(read({ v: 2, words: ['new'] })).toEqual({ ok: false, fault: { code: 'newer', version: 2 } });
  });

  it('names every field that is wrong', () => {
    expect(read({ ...makeRecord(1), id: 'x', text: 7, createdAt: 'yesterday' })).toEqual({
      ok: false,
      fault: {
        code: 'damaged',
        issues: [
          'id: expected a UUID',
          'text: expected a string, got 7',
          'createdAt: expected a time such as "2025-10-18T16:36:06.000Z"',
        ],
      },
    });
  });

  it.each([
    ['cut short', '{"v":1,"id":"'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['without a version', JSON.stringify({ ...makeRecord(1), v: undefined })],
    ['under the key of another comment', JSON.stringify(makeRecord(2))],
    ['under the key of another post', JSON.stringify(makeRecord(1, { post: 'another' }))],
    ['with a post that is no slug', JSON.stringify(makeRecord(1, { post: '../secrets' }))],
    ['with a day that does not exist', JSON.stringify(makeRecord(1, { updatedAt: '2025-02-30T00:00:00Z' }))],
    ['nested too deeply to be written again', `{"v":1,"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('is one %s', (_, text) => {
    const decoded = decodeComment(text, makeRecord(1));
    expect(decoded).toMatchObject({ ok: false, fault: { code: 'damaged' } });
  });
});

it('is not polluted by hostile field names', () => {
  const decoded = readComment(JSON.parse(`{"__proto__":{"deletedAt":"x"},${encodeComment(makeRecord(1)).slice(1)}`));
  expect(decoded.ok && decoded.value.deletedAt).toBeUndefined();
});

it('leaves nothing of a deleted comment that was said, also in fields it does not know', () => {
  const tombstone = toTombstone(
    makeRecord(1, { author: 'Ann', text: 'secret', quote: 'secret too' }),
    '2025-10-19T00:00:00.000Z',
  );
  expect(encodeComment(tombstone)).not.toMatch(/secret|Ann/u);
  expect(readComment(tombstone)).toMatchObject({ ok: true, value: { text: '', deletedAt: tombstone.updatedAt } });
});
