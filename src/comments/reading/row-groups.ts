import type { ThreadRow } from './thread.ts';

/** Neighbouring rows, under a key that stays theirs. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly ThreadRow[];
}

/** Puts rows into groups, and remembers which. */
export interface RowGroups {
  readonly arrange: (rows: readonly ThreadRow[]) => readonly RowGroup[];
}

/**
 * Groups of about `size` rows. Browsers skip a whole group that is out of sight, which for thousands of rows costs far
 * less than skipping each.
 *
 * A row stays in its group, since one that changes groups is drawn anew: somebody may be writing in it. So new rows join
 * their neighbours' groups, groups only ever grow within, and a row that has moved to another place is the only one to
 * leave.
 */
export function createRowGroups(size = 50): RowGroups {
  /** Of the rows of the last arrangement. */
  let groupOf: ReadonlyMap<string, string> = new Map();

  return {
    arrange: (rows) => {
      const counts = countBy(rows, ({ record }) => groupOf.get(record.id));
      const following = knownGroupsFrom(rows, groupOf);
      const groups = new Map<string, ThreadRow[]>();
      const chosen = new Map<string, string>();
      let current: string | undefined;

      const hasRoom = (group: string | undefined) => group !== undefined && (counts.get(group) ?? 0) < size;
      const isOpen = (group: string | undefined) => group !== undefined && (group === current || !groups.has(group));

      function chooseGroup(id: string, next: string | undefined): string {
        const known = groupOf.get(id);
        if (known !== undefined && isOpen(known)) return known;
        if (current !== undefined && (current === next || hasRoom(current))) return current;
        return next !== undefined && isOpen(next) && hasRoom(next) ? next : newKey(id);
      }

      /** The id of its first row, unless that has begun a group before and left it. */
      function newKey(id: string): string {
        let key = id;
        while (groups.has(key) || counts.has(key)) key += '+';
        return key;
      }

      for (const [place, row] of rows.entries()) {
        const { id } = row.record;
        const group = chooseGroup(id, following[place]);
        if (groupOf.get(id) !== group) counts.set(group, (counts.get(group) ?? 0) + 1);
        chosen.set(id, group);
        current = group;
        const members = groups.get(group);
        if (members === undefined) groups.set(group, [row]);
        else members.push(row);
      }
      groupOf = chosen;
      return [...groups].map(([key, members]) => ({ key, rows: members }));
    },
  };
}

function countBy(rows: readonly ThreadRow[], keyOf: (row: ThreadRow) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** For each row, the group of the first row behind it that has one. */
function knownGroupsFrom(
  rows: readonly ThreadRow[],
  groupOf: ReadonlyMap<string, string>,
): readonly (string | undefined)[] {
  let group: string | undefined;
  return rows
    .toReversed()
    .map(({ record }) => {
      const following = group;
      group = groupOf.get(record.id) ?? group;
      return following;
    })
    .reverse();
}
