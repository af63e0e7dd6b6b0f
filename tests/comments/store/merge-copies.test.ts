// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { mergeComment } from '../../../src/comments/record/merge-comments';
import { mergeCopies } from '../../../src/comments/store/merge-copies';
import { commentRecord } from '../record/arbitraries';
import { makeRecord } from '../record/make-record';

const name = { post: 'a-post', id: makeRecord(1).id };
const record = commentRecord(fc.constant(name.id)).map((any) => ({ ...any, post: name.post }));
const readable = record.map(encodeComment);
const unreadable = fc.oneof(
  fc.string(),
  fc.constant('{"v":2}'),
  readable.map((text) => text.slice(0, -2)),
);
const copy = fc.option(fc.oneof(readable, unreadable), { nil: undefined });

it('keeps the newer of two readable copies in both', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const winner = encodeComment(mergeComment(a, b));
      expect(mergeCopies(name, encodeComment(a), encodeComment(b))).toEqual({ first: winner, second: winner });
    }),
  );
});

it('gives to both what only one has, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(readable, unreadable), (text) => {
      expect(mergeCopies(name, text, undefined)).toEqual({ first: text, second: text });
      expect(mergeCopies(name, undefined, text)).toEqual({ first: text, second: text });
    }),
  );
});

it('never overwrites what can’t be read', () => {
  fc.assert(
    fc.property(unreadable, fc.oneof(readable, unreadable), (bad, other) => {
      expect(mergeCopies(name, bad, other)).toEqual({ first: bad, second: other });
      expect(mergeCopies(name, other, bad)).toEqual({ first: other, second: bad });
    }),
  );
});

it('has nothing left to do the second time', () => {
  fc.assert(
    fc.property(copy, copy, (a, b) => {
      const once = mergeCopies(name, a, b);
      expect(mergeCopies(name, once.first, once.second)).toEqual(once);
    }),
  );
});
