import { useMemo, useState } from 'react';
import { createRowGroups, type RowGroup } from './row-groups.ts';
import type { ThreadRow } from './thread.ts';

/** The rows in groups that they stay in. */
export function useRowGroups(rows: readonly ThreadRow[]): readonly RowGroup[] {
  const [groups] = useState(() => createRowGroups());
  return useMemo(() => groups.arrange(rows), [groups, rows]);
}
