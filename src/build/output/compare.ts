import type { Product } from '../products/product.ts';
import type { Entry, Ledger, WrittenFile } from './ledger.ts';

/** What a build has to do to a site that is there already. */
export interface Comparison {
  /** To be made. */
  readonly stale: readonly Product[];
  /** Entries of the products that are there as they should be. */
  readonly kept: Ledger;
  /** Files that nothing asks for any more. */
  readonly leftOver: readonly string[];
}

/**
 * Compares the products of a site with what stands in its folder. A product is kept only where its key is that of the
 * last build *and* each of its files is there as it was written then: whatever else happened to the folder is mended.
 */
export function compare(products: readonly Product[], ledger: Ledger, there: Iterable<WrittenFile>): Comparison {
  const files = new Map<string, string>();
  for (const file of there) files.set(file[0], stampOf(file));
  const isIntact = (entry: Entry) => entry.files.every((file) => files.get(file[0]) === stampOf(file));
  const stale: Product[] = [];
  const kept = new Map<string, Entry>();
  const wanted = new Set<string>();
  for (const product of products) {
    for (const file of product.files) wanted.add(file);
    const entry = ledger.get(product.id);
    if (entry !== undefined && entry.key === product.key && isIntact(entry)) kept.set(product.id, entry);
    else stale.push(product);
  }
  return { stale, kept, leftOver: [...files.keys()].filter((file) => !wanted.has(file)) };
}

function stampOf([, size, modified]: WrittenFile): string {
  return `${size} ${modified}`;
}
