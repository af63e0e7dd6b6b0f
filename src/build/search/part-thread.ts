import { Worker } from 'node:worker_threads';
import type { IndexedPart, IndexPart } from './index-part.ts';
import type { MadePost } from './page-record.ts';
import type { PartReport, PartTask } from './part-messages.ts';

/**
 * Makes each part on a thread of its own, from the pages of its posts. `workerFile` is what the bundler made of
 * `part-worker.ts`; `findPost` resolves when the page of a post is there.
 */
export function indexPartOnThread(workerFile: string, findPost: (slug: string) => Promise<MadePost>): IndexPart {
  return async ({ slugs, onProgress, ...order }) => {
    const workerData: PartTask = { ...order, posts: await Promise.all(slugs.map(findPost)) };
    const worker = new Worker(workerFile, { workerData });
    try {
      return await new Promise<IndexedPart>((resolve, reject) => {
        worker.on('message', (report: PartReport) => {
          if (report.kind === 'made') resolve(report);
          else onProgress(report.count);
        });
        worker.on('error', reject);
        worker.on('exit', () =>
          reject(new Error('A thread that makes the search index has ended before it was done.')),
        );
      });
    } finally {
      await worker.terminate();
    }
  };
}
