// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ExchangedMarks, marksForExport, noMarks, parseMarks } from '../../../src/post/marks/exchanged-marks.ts';
import { savedCodec } from '../../../src/post/marks/mark-codec.ts';
import { anyReadMark, anySavedMark } from './arbitraries.ts';
import { minute, readMark, savedMark } from './make-mark.ts';

/** A mark for each post, as a browser holds them. */
function oneEach<M extends { readonly post: string }>(marks: readonly M[]): readonly M[] {
  return [...new Map(marks.map((mark) => [mark.post, mark])).values()];
}

const anyMarks: fc.Arbitrary<ExchangedMarks> = fc
  .tuple(fc.array(anySavedMark), fc.array(anyReadMark))
  .map(([saved, read]) => ({ saved: oneEach(saved), read: oneEach(read), unread: [] }));

const byPost = <M extends { readonly post: string }>(marks: readonly M[]) =>
  [...marks].sort((a, b) => (a.post < b.post ? -1 : 1));

/** Through a file and back. */
function exchanged(marks: ExchangedMarks): ExchangedMarks {
  const parsed = parseMarks(JSON.parse(JSON.stringify({ marks: marksForExport(marks) })));
  if (!parsed.ok) throw new Error(parsed.fault.join('\n'));
  return parsed.value;
}

it('holds every mark just as it is', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const { saved, read, unread } = exchanged(marks);
      expect([byPost(saved), byPost(read), unread]).toEqual([byPost(marks.saved), byPost(marks.read), []]);
    }),
  );
});

it('is the same for the same marks, in whatever order they come', () => {
  fc.assert(
    fc.property(anyMarks, ({ saved, read }) => {
      const turned = { saved: saved.toReversed(), read: read.toReversed(), unread: [] };
      expect(JSON.stringify(marksForExport(turned))).toBe(JSON.stringify(marksForExport({ saved, read, unread: [] })));
    }),
  );
});

it('is absent where there are none, and files without it hold none', () => {
  expect(marksForExport(noMarks)).toBeUndefined();
  expect(parseMarks({})).toEqual({ ok: true, value: noMarks });
});

it('merges the versions of a mark within a file', () => {
  const newer = savedMark({ updatedAt: minute(1), removedAt: minute(1) });
  expect(parseMarks({ marks: { saved: [savedMark(), newer, savedMark()] } })).toMatchObject({
    value: { saved: [newer] },
  });
});

it('keeps what is of a newer version, and reads what another version had set aside', () => {
  const text = savedCodec.encode(savedMark({ post: 'other' }));
  const marks = {
    saved: [{ v: 2, post: 'a-post', shelves: ['b', 'a'] }, savedMark()],
    setAside: [
      { kind: 'saved', post: 'other', text },
      { kind: 'read', post: 'other', text: '{' },
    ],
  };
  const read = parseMarks({ marks });
  expect(read.ok && read.value).toEqual({
    saved: [savedMark(), savedMark({ post: 'other' })],
    read: [],
    unread: [
      { kind: 'saved', post: 'a-post', text: '{"post":"a-post","shelves":["b","a"],"v":2}' },
      { kind: 'read', post: 'other', text: '{' },
    ],
  });
  const again = read.ok ? exchanged(read.value) : noMarks;
  expect(again.unread).toHaveLength(2);
  expect(again.unread).toEqual(expect.arrayContaining(read.ok ? [...read.value.unread] : []));
});

it.each([
  [7, 'marks: expected an object, got 7'],
  [{ saved: {} }, 'marks.saved: expected a list, got an object'],
  [{ saved: [savedMark(), 7] }, 'marks.saved.1: expected an object'],
  [{ read: [{ ...readMark(), place: 'half' }] }, 'marks.read.0.place: expected a number, got "half"'],
  [{ saved: [{ v: 2, post: '../' }] }, 'marks.saved.0.post: expected the slug of a post'],
])('is refused with the path of what is wrong: %j', (marks, issue) => {
  expect(parseMarks({ marks })).toEqual({ ok: false, fault: [issue] });
});

it('tells of a few mistakes, not of thousands', () => {
  const read = parseMarks({ marks: { read: Array.from({ length: 2000 }, () => ({ ...readMark(), place: -1 })) } });
  expect(read.ok ? [] : read.fault).toHaveLength(5);
});
