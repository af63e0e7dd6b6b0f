import { describeFaults, type FileFault } from './archive/file-fault.ts';
import type { MadeSite } from './make-site.ts';
import { addressedFiles, hasAddress } from './products/addressed-site.ts';

/** What a build tells the publisher at its end: what there is, what changed, and what is missing. */
export function describeBuild(
  folder: string,
  { archive, flaws, written, kept, removed, searchFault }: MadeSite,
): string {
  const drafts = archive.posts.filter(({ isDraft }) => isDraft).length;
  const leftOut = drafts === 0 ? '' : `, ${count(drafts, 'draft')} left out`;
  const changes = [
    ...(written === 0 ? [] : [`${count(written, 'file')} written`]),
    ...(removed === 0 ? [] : [`${count(removed, 'file')} removed`]),
    ...(kept === 0 ? [] : [`${count(kept, 'file')} as before`]),
  ];
  return [
    `${folder}: ${count(archive.posts.length - drafts, 'post')}${leftOut}; ${changes.join(', ')}. Upload it to any static host.`,
    ...(hasAddress(archive.site)
      ? []
      : [`Left out: ${addressedFiles}. They need the site’s address: set "url" in public/site.json.`]),
    ...describeFlaws(flaws),
    ...(searchFault === undefined ? [] : [`Left out: search. ${searchFault}`]),
  ].join('\n');
}

/** More would push what was built out of sight. */
const mostFlaws = 5;

function describeFlaws(flaws: readonly FileFault[]): readonly string[] {
  if (flaws.length === 0) return [];
  const rest =
    flaws.length > mostFlaws ? `\nand ${flaws.length - mostFlaws} more: npm run check:posts lists them all.` : '';
  return [`To be mended, though the site works:\n${describeFaults(flaws.slice(0, mostFlaws))}${rest}`];
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
