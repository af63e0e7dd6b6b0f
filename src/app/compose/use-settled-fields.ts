import { startTransition, useEffect, useState } from 'react';
import type { ComposeFields } from '../../publish/compose/compose-fields.ts';

/** How long nothing is typed, in milliseconds, before a post is laid out: at least, and more for each character. */
const shortest = 120;
const perCharacter = 0.02;
const longest = 3000;

/** The fields as a preview shows them: it follows what is typed, and typing never waits for it. */
export function useSettledFields(fields: ComposeFields): ComposeFields {
  const [shown, setShown] = useState(fields);
  useEffect(() => {
    const pause = Math.min(longest, shortest + fields.body.length * perCharacter);
    const timer = setTimeout(() => startTransition(() => setShown(fields)), pause);
    return () => clearTimeout(timer);
  }, [fields]);
  return shown;
}
