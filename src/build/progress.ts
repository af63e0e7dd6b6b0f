import type { Clock } from '../platform/clock.ts';

export interface Progress {
  /** Says how many of all are done, how fast it goes and how long the rest will take, and which one is next. */
  readonly show: (done: number, total: number, name: string) => void;
  /** Takes the line away, so that other output finds the screen clean. */
  readonly clear: () => void;
}

const millisecondsBetweenLines = 2000;
/** A terminal that is written to at every step would take longer than the work. */
const millisecondsBetweenChanges = 50;

/**
 * Progress over many things: one line that keeps changing on a terminal, and elsewhere (a log, say) a line every two
 * seconds. A single thing needs none.
 */
export function createProgress(write: (text: string) => void, isTerminal: boolean, clock: Clock): Progress {
  const pause = isTerminal ? millisecondsBetweenChanges : millisecondsBetweenLines;
  const start = clock().getTime();
  let last = isTerminal ? Number.NEGATIVE_INFINITY : start;
  return {
    show: (done, total, name) => {
      const now = clock().getTime();
      if (total < 2 || now - last < pause) return;
      last = now;
      const text = `${done}/${total}${describePace(done, total, now - start)}`;
      write(isTerminal ? `\r\u001B[K${text} ${name.slice(0, 60)}` : `${text}\n`);
    },
    clear: () => {
      if (isTerminal) write('\r\u001B[K');
    },
  };
}

/** How fast it goes, once that is known: "· 340 per second · 26 s left". */
function describePace(done: number, total: number, milliseconds: number): string {
  if (done === 0 || milliseconds < 1000) return '';
  const rate = done / (milliseconds / 1000);
  const seconds = Math.ceil((total - done) / rate);
  const left = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return ` · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} per second · ${left} left`;
}
