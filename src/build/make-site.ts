import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from './archive/file-fault.ts';
import { type Archive, readArchive } from './archive/read-archive.ts';
import { type Bundle, readTemplate } from './bundle/bundle.ts';
import { checkReferences } from './check/check-references.ts';
import { filesIn } from './check/files-in.ts';
import { applyChanges, finishChanges } from './output/apply-changes.ts';
import { compare } from './output/compare.ts';
import { type Ledger, readLedger, writeLedger } from './output/ledger.ts';
import { replaceFolder, restoreFolder } from './output/replace-folder.ts';
import { walkFiles } from './output/walk-files.ts';
import { planBundledFiles, planPublicFiles } from './products/plan-copies.ts';
import { planProducts, postId } from './products/plan-products.ts';
import type { Product } from './products/product.ts';
import type { Progress } from './progress.ts';
import { refusal } from './refusal.ts';
import { makeSiteSearch, type SiteSearch } from './search/site-search.ts';
import { createArrivals } from './work/arrivals.ts';
import { makeProducts, readFactsIn } from './work/make-products.ts';
import { createWorkerPool } from './work/worker-pool.ts';

export interface MakeSiteOptions {
  /** What the publisher edits. */
  readonly publicFolder: string;
  /** Where the site goes. */
  readonly outFolder: string;
  /** What is kept for the next build; nothing in it is needed, and nothing is believed that is damaged. */
  readonly memory: string;
  readonly bundle: Bundle;
  readonly progress: Progress;
}

/** What a build did. */
export interface MadeSite {
  readonly archive: Archive;
  /** Files that were written, that stayed as they were, and that were taken away. */
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  /** What posts point to in vain. */
  readonly flaws: readonly FileFault[];
  /** Why the site has no search, where it has none. */
  readonly searchFault: string | undefined;
}

/**
 * Brings the site in `outFolder` to what the publisher's files say: makes what is new or changed, keeps the rest, and
 * takes away what is gone. Until all is made, the last good site stays as it is. Throws a {@link refusal} where files
 * are at fault.
 */
export async function makeSite(options: MakeSiteOptions): Promise<MadeSite> {
  const { publicFolder, outFolder, memory, bundle, progress } = options;
  const staging = `${outFolder}.next`;
  const ledgerFile = join(memory, 'ledger.json');
  const journal = join(memory, 'changes.json');
  restoreFolder(outFolder);
  finishChanges(journal);
  rmSync(staging, { recursive: true, force: true });

  const pool = createWorkerPool(bundle.pageWorker, publicFolder);
  try {
    const archive = await readArchive({
      folder: publicFolder,
      memory: join(memory, 'archive.json'),
      version: bundle.key,
      readMany: readFactsIn(pool, progress),
    });
    if (archive.faults.length > 0) throw refusal(archive.faults);
    const published = archive.posts.filter(({ isDraft }) => !isDraft);
    const products = withoutRepeats([
      ...planProducts({ site: archive.site, posts: published, version: bundle.key }),
      ...planBundledFiles(bundle.siteFolder),
      ...planPublicFiles(publicFolder),
    ]);
    const ledger = readLedger(ledgerFile);
    const { stale, kept, leftOver } = compare(products, ledger, walkFiles(outFolder));
    await pool.setUp({ site: archive.site, folder: staging, ...readTemplate(bundle) });
    const pagesMade = createArrivals();
    const isStale = new Set(stale.map(({ id }) => id));
    const making = makeProducts(pool, stale, progress, pagesMade.arrive);
    const [made, search] = await Promise.all([
      making,
      makeSiteSearch({
        posts: published,
        language: archive.site.language,
        outFolder,
        staging,
        folderOf: async (slug) => {
          const id = postId(slug);
          if (!isStale.has(id)) return outFolder;
          await pagesMade.waitFor(id);
          return staging;
        },
        // Their threads go first: the memory they hold is that of a part.
        pagesMade: making.then(pool.close),
        workerFile: bundle.searchWorker,
        memory,
        version: bundle.key,
        onProgress: (indexed, total) => progress.show(indexed, total, '', 'searchable'),
      }).catch((error) => withoutSearch(error, staging)),
    ]);
    progress.clear();
    const inSearch = new Set([...search.kept, ...search.written]);
    const gone = leftOver.filter((file) => !inSearch.has(file));
    const keptFiles = countFiles(kept) + search.kept.length;
    if (made.size > 0 || search.written.length > 0 || gone.length > 0) {
      if (keptFiles === 0) replaceFolder(outFolder, staging);
      else applyChanges(journal, { folder: outFolder, staging, leftOver: gone });
      writeLedger(ledgerFile, new Map([...kept, ...made]));
      search.remember();
    }
    return {
      archive,
      flaws: checkReferences(archive.posts, filesIn(publicFolder)),
      written: countFiles(made) + search.written.length,
      kept: keptFiles,
      removed: gone.length,
      searchFault: search.fault,
    };
  } finally {
    await pool.close();
  }
}

/** A site that can't be searched is better than none: the library is a program, which not every system can run. */
function withoutSearch(error: unknown, staging: string): SiteSearch {
  rmSync(join(staging, 'search'), { recursive: true, force: true });
  const fault = error instanceof Error ? error.message : String(error);
  return { kept: [], written: [], remember: () => undefined, fault };
}

function countFiles(ledger: Ledger): number {
  return [...ledger.values()].reduce((sum, { files }) => sum + files.length, 0);
}

/** The site's own files win over the publisher's of the same name: links lead to them. */
function withoutRepeats(products: readonly Product[]): readonly Product[] {
  const taken = new Set<string>();
  return products.filter(({ files }) => {
    if (files.some((file) => taken.has(file))) return false;
    for (const file of files) taken.add(file);
    return true;
  });
}
