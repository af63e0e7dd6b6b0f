import { useRef, useState } from 'react';
import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';

/** How a draft stands: nothing to say, kept, or not kept. */
export type DraftState = { readonly state: 'none' | 'saved' } | { readonly state: 'failed'; readonly fault: Fault };

const nothing: DraftState = { state: 'none' };

/** How long typing has to pause before it is reported on, in milliseconds. */
const pause = 500;

/**
 * Follows a draft. "Saved" is withdrawn with each keystroke and comes back, in a pause, once it is true also for a
 * browser that is killed in the next moment: `settled` tells when. The second of what it returns is to be called with
 * each text and what became of it; an empty text is no draft.
 */
export function useDraftState(
  settled: () => Promise<void>,
): readonly [DraftState, (text: string, outcome: Result<void, Fault>) => void] {
  const [draft, setDraft] = useState(nothing);
  const timer = useRef<number>(undefined);

  return [
    draft,
    (text, outcome) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      setDraft(outcome.ok ? nothing : { state: 'failed', fault: outcome.fault });
      if (!outcome.ok || text === '') return;
      const mine = window.setTimeout(async () => {
        await settled();
        if (timer.current === mine) setDraft({ state: 'saved' });
      }, pause);
      timer.current = mine;
    },
  ];
}
