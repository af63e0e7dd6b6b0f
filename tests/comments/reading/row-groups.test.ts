// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowGroups } from '../../../src/comments/reading/row-groups';
import { makeRecord } from '../record/make-record';

const rowsOf = (numbers: readonly number[]) =>
  numbers.map((n) => ({ record: makeRecord(n), depth: 0, parent: undefined }));

/** The groups as lists of numbers, each under its key. */
function arrange(groups: ReturnType<typeof createRowGroups>, numbers: readonly number[]) {
  const idOf = new Map(numbers.map((n) => [makeRecord(n).id, n]));
  return new Map(
    groups.arrange(rowsOf(numbers)).map(({ key, rows }) => [key, rows.map(({ record }) => idOf.get(record.id))]),
  );
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('groups of rows', () => {
  it('hold a number of neighbours each', () => {
    const groups = [...arrange(createRowGroups(3), range(1, 8)).values()];
    expect(groups).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
  });

  it('go on where there is room, as more rows are drawn', () => {
    const groups = createRowGroups(3);
    arrange(groups, range(1, 4));
    expect([...arrange(groups, range(1, 8)).values()]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
  });

  it('take in a new row in their midst, before the first and behind the last', () => {
    const groups = createRowGroups(3);
    arrange(groups, range(1, 5));
    expect([...arrange(groups, [9, 1, 2, 7, 3, 4, 5, 8]).values()]).toEqual([[9], [1, 2, 7, 3], [4, 5, 8]]);
  });

  it('hold all rows, each once and in their order, whatever comes, goes and moves', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (lists, size) => {
        const groups = createRowGroups(size);
        for (const list of lists) expect([...arrange(groups, list).values()].flat()).toEqual(list);
      }),
    );
  });

  it('keep each row that stays in its place, whatever comes and goes around it', () => {
    const kept = fc.subarray(range(1, 40));
    fc.assert(
      fc.property(fc.array(kept, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (lists, size) => {
        const groups = createRowGroups(size);
        let home = new Map<number | undefined, string>();
        for (const list of lists) {
          const next = new Map<number | undefined, string>();
          for (const [key, members] of arrange(groups, list)) {
            for (const n of members) {
              expect(home.get(n) ?? key).toBe(key);
              next.set(n, key);
            }
          }
          home = next;
        }
      }),
    );
  });
});
