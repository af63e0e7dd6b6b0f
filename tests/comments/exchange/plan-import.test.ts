// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ImportPlan, type Known, planImport } from '../../../src/comments/exchange/plan-import';
import { type CommentRecord, toTombstone } from '../../../src/comments/record/comment-record';
import { mergeComments } from '../../../src/comments/record/merge-comments';
import { commentRecord, fewIds } from '../record/arbitraries';
import { makeRecord, testId } from '../record/make-record';
import { exchanged } from './make-export';

/** A browser's comments by id; what can't be read is `unreadable`. */
type Shelf = ReadonlyMap<string, CommentRecord | 'unreadable'>;

function plan(shelf: Shelf, records: readonly CommentRecord[]): ImportPlan {
  return planImport(exchanged(records), ({ id }): Known => {
    const found = shelf.get(id);
    if (found === undefined) return { kind: 'nothing' };
    return found === 'unreadable' ? { kind: 'unreadable' } : { kind: 'record', record: found };
  });
}

/** The shelf after an import. */
function afterImport(shelf: Shelf, records: readonly CommentRecord[]): Shelf {
  const { added, updated, beside } = plan(shelf, records);
  return new Map([...shelf, ...[...added, ...updated, ...beside].map((record) => [record.id, record] as const)]);
}

function afterImports(shelf: Shelf, files: readonly (readonly CommentRecord[])[]): Shelf {
  return files.reduce(afterImport, shelf);
}

function sorted(shelf: Shelf): readonly unknown[] {
  return [...shelf].sort(([a], [b]) => (a < b ? -1 : 1));
}

const file = fc.array(
  commentRecord(fc.constantFrom(...fewIds)).map((record) => ({ ...record, post: 'a-post' })),
  { maxLength: 8 },
);
const files = fc.array(file, { maxLength: 4 });
const shelf = fc
  .tuple(file, fc.subarray([...fewIds]))
  .map(
    ([records, unreadable]): Shelf =>
      new Map<string, CommentRecord | 'unreadable'>([
        ...mergeComments(records),
        ...unreadable.map((id) => [id, 'unreadable'] as const),
      ]),
  );

it('gives what the merge of all comments gives', () => {
  fc.assert(
    fc.property(file, files, (here, imported) => {
      const merged = mergeComments(here, ...imported);
      expect(sorted(afterImports(mergeComments(here), imported))).toEqual(sorted(merged));
    }),
  );
});

it('gives the same in any order, any number of times, also beside what can’t be read', () => {
  fc.assert(
    fc.property(shelf, files, (here, imported) => {
      const once = sorted(afterImports(here, imported));
      expect(sorted(afterImports(here, [...imported.toReversed(), ...imported]))).toEqual(once);
    }),
  );
});

it('loses no comment, and nothing that can’t be read', () => {
  fc.assert(
    fc.property(shelf, file, (here, imported) => {
      const after = afterImport(here, imported);
      for (const { id } of imported) expect(after.has(id)).toBe(true);
      for (const [id, record] of here) {
        expect(after.has(id)).toBe(true);
        if (record === 'unreadable') expect(after.get(id)).toBe(record);
      }
    }),
  );
});

it('puts every comment of the file into one list', () => {
  fc.assert(
    fc.property(shelf, file, (here, imported) => {
      const { added, updated, left, beside } = plan(here, imported);
      expect(added.length + updated.length + left.length + beside.length).toBe(mergeComments(imported).size);
    }),
  );
});

it('tells what it will do', () => {
  const later = '2026-01-01T00:00:00Z';
  const here = [makeRecord(1), makeRecord(2, { updatedAt: later }), makeRecord(3), makeRecord(4), makeRecord(5)];
  const edited = makeRecord(3, { text: 'edited', updatedAt: later });
  const deleted = toTombstone(makeRecord(4), later);
  const onAnotherPost = makeRecord(6, { post: 'another' });
  const neverHere = toTombstone(makeRecord(7), later);
  const planned = plan(mergeComments(here), [makeRecord(1), makeRecord(2), edited, deleted, onAnotherPost, neverHere]);
  expect(planned).toEqual({
    added: [neverHere, onAnotherPost],
    updated: [edited, deleted],
    left: [makeRecord(1), makeRecord(2)],
    deleted: 2,
    beside: [],
    posts: 2,
    setAside: [],
  });
});

it('gives a comment another id, always the same, where something that can’t be read has its place', () => {
  const here: Shelf = new Map([[testId(1), 'unreadable']]);
  const moved = makeRecord(1, { id: '00000000-0000-5000-8000-000000000001' });
  expect(plan(here, [makeRecord(1)])).toMatchObject({ added: [], beside: [moved], posts: 1 });
  const again = plan(afterImport(here, [makeRecord(1)]), [makeRecord(1)]);
  expect(again).toMatchObject({ added: [], updated: [], beside: [], left: [moved] });
});

it('keeps a comment deleted that was deleted beside what can’t be read', () => {
  const here: Shelf = new Map([[testId(1), 'unreadable']]);
  const deleted = [toTombstone(makeRecord(1), '2026-01-01T00:00:00Z')];
  for (const order of [
    [[makeRecord(1)], deleted],
    [deleted, [makeRecord(1)]],
  ]) {
    expect([...afterImports(here, order).values()]).toMatchObject([
      'unreadable',
      { text: '', deletedAt: '2026-01-01T00:00:00Z' },
    ]);
  }
});

it('places what can be read beside a record of the same name that is kept unread, the same way at every import', () => {
  const file = {
    exportedAt: undefined,
    site: undefined,
    records: [makeRecord(1)],
    setAside: [{ key: `takeaway:/:comment:a-post:${testId(1)}`, text: '{"v":2}' }],
  };
  const first = planImport(file, () => ({ kind: 'nothing' }));
  const [moved] = first.beside;
  expect(first.added).toEqual([]);
  expect(moved?.id).not.toBe(testId(1));
  const again = planImport(file, ({ id }) => {
    if (id === testId(1)) return { kind: 'unreadable' };
    return moved?.id === id ? { kind: 'record', record: moved } : { kind: 'nothing' };
  });
  expect([again.added, again.updated, again.beside]).toEqual([[], [], []]);
  expect(again.left).toEqual([moved]);
});
