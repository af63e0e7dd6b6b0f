import { useCallback, useMemo, useState } from 'react';
import type { ComposeFields, TextFieldName } from '../../publish/compose/compose-fields.ts';
import { type FieldFault, readFields } from '../../publish/compose/read-fields.ts';
import { fieldNames } from './field-names.ts';

/**
 * The faults of what is on screen. One is shown once its field has been left, or something was wanted that it stands in
 * the way of: nobody is told of a fault in what they are about to write. What comes from elsewhere, such as a draft, is
 * taken as left; `openings` counts what has come.
 */
export function useFaults(fields: ComposeFields, openings: number) {
  const [openedAt, setOpenedAt] = useState<number>();
  const [left, setLeft] = useState<ReadonlySet<TextFieldName>>(new Set());
  if (openedAt !== openings) {
    setOpenedAt(openings);
    setLeft(new Set(fieldNames.filter((name) => fields[name].trim() !== '')));
  }
  const read = useMemo(() => readFields(fields), [fields]);
  const faults = useMemo(() => (read.ok ? [] : read.fault.filter(({ field }) => left.has(field))), [read, left]);
  const byField = useMemo(() => groupByField(faults), [faults]);
  return {
    /** All of them, whether they are shown or not. */
    read,
    faults,
    byField,
    leave: useCallback((field: TextFieldName) => setLeft((fields) => new Set(fields).add(field)), []),
    showAll: () => {
      if (!read.ok) setLeft(new Set([...left, ...read.fault.map(({ field }) => field)]));
    },
  };
}

function groupByField(faults: readonly FieldFault[]): ReadonlyMap<TextFieldName, string> {
  const byField = new Map<TextFieldName, string>();
  for (const { field, message } of faults) {
    const before = byField.get(field);
    byField.set(field, before === undefined ? message : `${before} ${message}`);
  }
  return byField;
}
