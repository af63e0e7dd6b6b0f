// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryStorage } from '../../../src/platform/storage.ts';
import type { ExchangedMarks } from '../../../src/post/marks/exchanged-marks.ts';
import { createMarkStore, type MarkStore } from '../../../src/post/marks/mark-store.ts';
import { marksToExchange, mergeSteps, planMarks } from '../../../src/post/marks/merge-marks.ts';
import { anyReadMark, anySavedMark } from './arbitraries.ts';
import { keys, minute, readMark, savedMark, site } from './make-mark.ts';

const anyFile: fc.Arbitrary<ExchangedMarks> = fc.record({
  saved: fc.array(anySavedMark, { maxLength: 4 }),
  read: fc.array(anyReadMark, { maxLength: 4 }),
  unread: fc.constant([]),
});

function browser(stored: Iterable<readonly [string, string]> = []): MarkStore {
  return createMarkStore({ storage: memoryStorage(stored), site });
}

/** A browser into which files were imported, one after the other, each after a look at what it would change. */
function importing(...files: readonly ExchangedMarks[]): MarkStore {
  const store = browser();
  for (const file of files) for (const step of mergeSteps(planMarks(file, store), store)) step();
  return store;
}

function held(store: MarkStore) {
  const { saved, read } = marksToExchange(store);
  const byPost = new Map([...saved, ...read].map((mark) => [`${'savedAt' in mark} ${mark.post}`, mark]));
  return Object.fromEntries([...byPost].sort());
}

it('gives the same in whatever order files are imported (commutative)', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (a, b) => {
      expect(held(importing(a, b))).toEqual(held(importing(b, a)));
    }),
  );
});

it('gives the same in whatever steps copies are merged (associative)', () => {
  fc.assert(
    fc.property(anyFile, anyFile, anyFile, (a, b, c) => {
      const both = marksToExchange(importing(b, c));
      expect(held(importing(a, both))).toEqual(held(importing(marksToExchange(importing(a, b)), c)));
    }),
  );
});

it('gives the same however often a file is imported (idempotent), and knows then that nothing would change', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (a, b) => {
      const store = importing(a, b, b, a);
      expect(held(store)).toEqual(held(importing(a, b)));
      expect(planMarks(marksToExchange(store), store)).toEqual({ saved: [], read: [], unread: [] });
    }),
  );
});

it('plans what would change, and nothing else', () => {
  const store = importing({ saved: [savedMark()], read: [readMark()], unread: [] });
  const removed = savedMark({ updatedAt: minute(1), removedAt: minute(1) });
  const older = readMark({ place: 0.9, updatedAt: '2020-01-01T00:00:00Z' });
  const other = readMark({ post: 'other' });
  expect(planMarks({ saved: [removed], read: [older, other], unread: [] }, store)).toEqual({
    saved: [removed],
    read: [other],
    unread: [],
  });
});

it('puts nothing over what can’t be read here, and keeps what can’t be read there', () => {
  const newer = '{"v":2}';
  const store = browser([[keys.mark({ kind: 'saved', post: 'a-post' }), newer]]);
  const file: ExchangedMarks = {
    saved: [savedMark()],
    read: [],
    unread: [
      { kind: 'saved', post: 'a-post', text: '{"v":3}' },
      { kind: 'read', post: 'a-post', text: '{"v":4}' },
    ],
  };
  const plan = planMarks(file, store);
  expect(plan).toEqual({ saved: [], read: [], unread: [file.unread[1]] });
  for (const step of mergeSteps(plan, store)) expect(step()).toEqual({ ok: true, value: undefined });
  expect(marksToExchange(store).unread.map(({ text }) => text)).toEqual([newer, '{"v":4}']);
});
