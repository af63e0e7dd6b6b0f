import { join } from 'node:path';
import { type Difference, differenceOf, readState } from './compare-sites.ts';
import { type MakePost, writePosts } from './make-archive.ts';
import { runMeasured } from './run-measured.ts';
import { type Row, seconds } from './table.ts';

/** Builds an archive from nothing, then again unchanged, then with one post more. */
export async function benchBuilds(folder: string, total: number, make: MakePost): Promise<readonly Row[]> {
  writePosts(folder, Array(total).keys(), make);
  const build = () => runMeasured('npm', ['run', 'build'], folder);
  const full = await build();
  const again = await build();
  const before = readState(join(folder, 'dist'));
  writePosts(folder, [total], make);
  const one = await build();
  const difference = differenceOf(before, readState(join(folder, 'dist')));
  const post = make(total);
  const ofItsTerms = termFiles(difference, [post.category, ...post.tags]);
  return [
    ['from nothing, search index and bundle included', `${seconds(full.seconds)}, ${full.megabytes.toFixed(0)} MB`],
    ['posts per second', (total / full.seconds).toFixed(0)],
    ['again, nothing changed', seconds(again.seconds)],
    [
      'one post more',
      `${seconds(one.seconds)}, ${((100 * one.seconds) / full.seconds).toFixed(1)} % of the full build`,
    ],
    ['files it changes', `${difference.changed.length}, of which ${ofItsTerms} are of its tags and its category`],
    ['files it adds, and takes away', `${difference.added.length}, ${difference.gone.length}`],
  ];
}

/** How many of the changed files belong to a post's own tags and category: their lists, and the lists of all of them. */
function termFiles({ changed }: Difference, names: readonly string[]): number {
  const slugs = new Set(names.map((name) => name.toLowerCase()));
  const inTerms = changed.filter((file) => /^(?:lists\/)?(?:tags|categories)[/.]/u.test(file));
  return inTerms.filter((file) => file.split('/').length === 2 || file.split('/').some((part) => slugs.has(part)))
    .length;
}
