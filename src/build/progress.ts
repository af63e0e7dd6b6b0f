import type { Clock } from '../platform/clock.ts';

export interface Progress {
  /**
   * Says how many of all are done, how fast it goes and how long the rest will take, and which one is next. Several works
   * that go on at the same time are told apart by what they are called.
   */
  readonly show: (done: number, total: number, name: string, work?: string) => void;
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
  const works = new Map<string, { readonly start: number; readonly text: string }>();
  let last = isTerminal ? Number.NEGATIVE_INFINITY : clock().getTime();
  return {
    show: (done, total, name, work = '') => {
      if (total < 2) return;
      const now = clock().getTime();
      const start = works.get(work)?.start ?? now;
      const what = work === '' ? '' : `${work} `;
      const text = `${what}${done}/${total}${describePace(done, total, now - start)}${isTerminal ? ` ${name.slice(0, 60)}` : ''}`;
      if (done < total) works.set(work, { start, text });
      else works.delete(work);
      if (now - last < pause || works.size === 0) return;
      last = now;
      const line = [...works.values()].map((other) => other.text).join(', ');
      write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
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
