import type { Clock } from '../../platform/clock.ts';

export interface Progress {
  /** Says how many of all inputs are done, and which one is next. */
  readonly show: (done: number, total: number, name: string) => void;
  /** Takes the line away, so that other output finds the screen clean. */
  readonly clear: () => void;
}

const millisecondsBetweenLines = 2000;

/**
 * Progress over many inputs: one line that keeps changing on a terminal, and elsewhere (a log, say) a line every two
 * seconds and every hundred inputs. A single input needs none.
 */
export function createProgress(write: (text: string) => void, isTerminal: boolean, clock: Clock): Progress {
  let last = clock().getTime();
  return {
    show: (done, total, name) => {
      if (total < 2) return;
      if (isTerminal) {
        write(`\r\u001B[K${done}/${total} ${name.slice(0, 60)}`);
        return;
      }
      const now = clock().getTime();
      if (done === 0 || (done % 100 !== 0 && now - last < millisecondsBetweenLines)) return;
      last = now;
      write(`${done}/${total}\n`);
    },
    clear: () => {
      if (isTerminal) write('\r\u001B[K');
    },
  };
}
