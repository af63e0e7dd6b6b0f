import { useEffect, useState } from 'react';
import type { TextFieldName } from '../../publish/compose/compose-fields.ts';
import { focusField } from './field-names.ts';

/** What a narrow screen shows; a wide one has room for both. */
export type Side = 'write' | 'preview';

/** The side on screen, and the way to a field, wherever that is at the moment. */
export function useSides() {
  const [side, setSide] = useState<Side>('write');
  const [wanted, setWanted] = useState<{ readonly field: TextFieldName }>();

  // Once the field is to be seen: until then it takes no focus.
  useEffect(() => {
    if (wanted !== undefined) focusField(wanted.field);
  }, [wanted]);

  function goTo(field: TextFieldName): void {
    setSide('write');
    setWanted({ field });
  }

  return { side, setSide, goTo };
}
