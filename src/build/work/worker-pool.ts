import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Order, Report, Workshop } from './order.ts';

/** Threads that work through orders, each on a core of its own. */
export interface WorkerPool {
  /** Gives every thread what it needs to make pages. */
  readonly setUp: (workshop: Workshop) => Promise<void>;
  /**
   * Has all orders carried out, and hands each report to `onReport` with its order's position, as they come in. Ends
   * with an error when one of them fails.
   */
  readonly run: (orders: readonly Order[], onReport: (report: Report, position: number) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts threads, as many as there are cores; `workerFile` is what the bundler made of `page-worker.ts`. */
export function createWorkerPool(workerFile: string, publicFolder: string): WorkerPool {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(workerFile, { workerData: { publicFolder } }),
  );
  return {
    setUp: async (workshop) => {
      await Promise.all(workers.map((worker) => ask(worker, { kind: 'set-up', workshop })));
    },
    run: async (orders, onReport) => {
      const queue = orders.entries();
      const workThrough = async (worker: Worker) => {
        for (const [position, order] of queue) onReport(await ask(worker, order), position);
      };
      await Promise.all(workers.map(workThrough));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Sends an order and waits for its report. A worker has one order at a time. */
function ask(worker: Worker, order: Order): Promise<Report> {
  return new Promise((resolve, reject) => {
    const onMessage = (report: Report) => {
      worker.off('error', reject);
      if (report.kind === 'failed') reject(new Error(report.reason));
      else resolve(report);
    };
    worker.once('message', onMessage);
    worker.once('error', reject);
    worker.postMessage(order);
  });
}
