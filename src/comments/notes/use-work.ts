import { useCallback, useState } from 'react';
import type { PortionOptions } from './in-portions.ts';

/** Something under way that takes its time. */
export interface Work {
  /** As it begins a sentence: "Deleting comments". */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

/** Runs a job over `total` things, and gives what it gives. */
export type RunWork = <T>(what: string, total: number, job: (options: PortionOptions) => Promise<T>) => Promise<T>;

/** The long work under way, if any, and the way to begin some. What is done at once is never seen here. */
export function useWork(): readonly [Work | undefined, RunWork] {
  const [work, setWork] = useState<Work>();
  const run = useCallback<RunWork>(async (what, total, job) => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    let shown = -1;
    const onProgress = (done: number) => {
      // Hundreds of portions, but a hundred steps: drawing each would take longer than the work.
      const percent = Math.floor((done / total) * 100);
      if (percent !== shown) setWork({ what, done, total, stop });
      shown = percent;
    };
    try {
      return await job({ signal: controller.signal, onProgress });
    } finally {
      setWork(undefined);
    }
  }, []);
  return [work, run];
}
