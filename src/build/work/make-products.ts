import type { Result } from '../../platform/result.ts';
import type { FileFault } from '../archive/file-fault.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import type { ReadFacts } from '../archive/read-archive.ts';
import type { Entry } from '../output/ledger.ts';
import type { Product } from '../products/product.ts';
import type { Progress } from '../progress.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Has the facts of posts read by all threads, in portions that keep each of them busy to the end. */
export function readFactsIn(pool: WorkerPool, progress: Progress): ReadFacts {
  return async (files) => {
    const portions = inPortions(files, 100);
    const read = portions.map((): readonly Result<PostFacts, FileFault>[] => []);
    let done = 0;
    await pool.run(
      portions.map((portion) => ({ kind: 'read-facts', files: portion })),
      (report, position) => {
        if (report.kind !== 'facts') return;
        read[position] = report.facts;
        done += report.facts.length;
        progress.show(done, files.length, '', 'posts read');
      },
    );
    return read.flat();
  };
}

/** Makes products, tells what was written of each, by their ids, and says of each when it is made. */
export async function makeProducts(
  pool: WorkerPool,
  products: readonly Product[],
  progress: Progress,
  onMade: (id: string) => void,
): Promise<ReadonlyMap<string, Entry>> {
  const portions = inPortions(products, 10);
  const made = new Map<string, Entry>();
  await pool.run(
    portions.map((portion) => ({ kind: 'make', tasks: portion.map(({ task }) => task) })),
    (report, position) => {
      if (report.kind !== 'made') return;
      for (const [index, { id, key }] of (portions[position] ?? []).entries()) {
        made.set(id, { key, files: report.files[index] ?? [] });
        onMade(id);
      }
      progress.show(made.size, products.length, portions[position]?.[0]?.id ?? '', 'made');
    },
  );
  return made;
}

function inPortions<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
