// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeAlong } from '../../../src/comments/frame/take-along';
import { decodeComment, encodeComment } from '../../../src/comments/record/comment-codec';
import { mergeComment } from '../../../src/comments/record/merge-comments';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { commentRecord, fewIds } from '../record/arbitraries';
import { makeRecord } from '../record/make-record';
import { type FakeStorage, fakeStorage } from '../store/fake-storage';
import { keyOf, storedPairs } from '../store/make-store';

const keys = commentKeys('/');

/** A stored comment by its key: mostly one that can be read, or else a newer or damaged one, under one of few ids. */
const pair = fc
  .oneof(
    {
      weight: 3,
      arbitrary: commentRecord(fc.constantFrom(...fewIds)).map((record) => [record, encodeComment(record)]),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          name: fc.record({ post: fc.constantFrom('a-post', '日本語'), id: fc.constantFrom(...fewIds) }),
          text: fc.oneof(fc.constant('{"v":2,"text":"from tomorrow"}'), fc.string()),
        })
        .map(({ name, text }) => [name, text] as const),
    },
  )
  .map(([name, text]): readonly [string, string] => {
    if (typeof name === 'string' || typeof text !== 'string') throw new Error('a pair is a name and a text');
    return [keys.comment(name), text];
  });
const storage = fc.array(pair, { maxLength: 8 }).map((pairs) => fakeStorage(pairs));

function read(key: string, text: string | undefined) {
  const name = keys.parseComment(key);
  const decoded = name && text !== undefined ? decodeComment(text, name) : undefined;
  return decoded?.ok === true ? decoded.value : undefined;
}

function take(from: FakeStorage, to: FakeStorage) {
  return takeAlong({ from: from.tab(), to: to.tab(), keys });
}

it('has every comment of both afterwards, by the rule of merging, and overwrites nothing unreadable', () => {
  fc.assert(
    fc.property(storage, storage, (from, to) => {
      const [here, before] = [from.dump(), to.dump()];
      const taken = take(from, to);
      const after = to.dump();
      const leftBehind = taken.ok ? taken.value.map(({ name, text }) => [keys.comment(name), text]) : [];

      expect(taken.ok).toBe(true);
      expect(from.dump()).toEqual(here);
      for (const key of new Set([...Object.keys(here), ...Object.keys(before)])) {
        const [record, own] = [read(key, here[key]), read(key, before[key])];
        if (before[key] !== undefined && own === undefined) expect(after[key]).toBe(before[key]);
        else if (record !== undefined && own !== undefined)
          expect(after[key]).toBe(encodeComment(mergeComment(record, own)));
        else expect(after[key]).toBe(before[key] ?? here[key]);

        const isTaken = after[key] === here[key] || (record !== undefined && own !== undefined);
        if (here[key] === undefined || isTaken) continue;
        // Something else has its place: what can be read stands beside it, under another id, and the rest is told.
        if (record === undefined) expect(leftBehind).toContainEqual([key, here[key]]);
        else if (record.deletedAt === undefined) expect(wordsOf(after)).toContain(record.text);
      }
    }),
  );
});

function wordsOf(stored: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(stored).flatMap(([key, text]) => read(key, text)?.text ?? []);
}

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(storage, storage, (from, to) => {
      take(from, to);
      const once = to.dump();
      expect(take(from, to).ok).toBe(true);
      expect(to.dump()).toEqual(once);
    }),
  );
});

it('leaves the comments of another site on the same origin alone', () => {
  const elsewhere = commentKeys('/blog/').comment(makeRecord(1));
  const to = fakeStorage();
  take(fakeStorage([[elsewhere, encodeComment(makeRecord(1))]]), to);
  expect(to.dump()).toEqual({});
});

it('tells when there is no room, and a second try does the rest', () => {
  const [from, to] = [fakeStorage(storedPairs(1, 2, 3)), fakeStorage(storedPairs(4))];
  to.failWrites({ code: 'storage-full' }, 2);
  expect(take(from, to)).toEqual({ ok: false, fault: { code: 'storage-full' } });
  to.heal();
  expect(take(from, to)).toEqual({ ok: true, value: [] });
  expect(Object.keys(to.dump()).sort()).toEqual([1, 2, 3, 4].map(keyOf));
});

it('takes nothing from a storage that can’t be read, where nothing was ever stored', () => {
  const [from, to] = [fakeStorage(storedPairs(1)), fakeStorage(storedPairs(2))];
  from.block();
  expect(take(from, to)).toEqual({ ok: true, value: [] });
  expect(Object.keys(to.dump())).toEqual([keyOf(2)]);
});
