import { forgetsAfterAWeek } from '../platform/browser.ts';
import type { Fault } from '../platform/fault.ts';

interface LifetimeProps {
  /** Why the stored comments could not be read. */
  readonly fault: Fault | undefined;
  /** Where comments are, if they are stored at all. */
  readonly children: string;
}

/** Where comments are, and how long they last there. No browser tells that a window is private. */
export function Lifetime({ fault, children }: LifetimeProps) {
  return (
    <>
      <span>{fault ? 'Only in memory, until this page is closed.' : children}</span>
      {!fault &&
        (forgetsAfterAWeek()
          ? ' Safari deletes them after 7 days without a visit; in a private window, when you close it.'
          : ' In a private window, only until you close it.')}
    </>
  );
}
