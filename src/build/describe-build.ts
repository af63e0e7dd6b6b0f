import type { MadeSite } from './make-site.ts';
import { addressedFiles, hasAddress } from './products/addressed-site.ts';

/** What a build tells the publisher at its end: what there is, what changed, and what is missing. */
export function describeBuild(folder: string, { archive, written, kept, removed, searchFault }: MadeSite): string {
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
    ...(searchFault === undefined ? [] : [`Left out: search. ${searchFault}`]),
  ].join('\n');
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
