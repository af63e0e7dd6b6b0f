import type { Nodes } from 'mdast';
import type { Post } from '../post/post-schema.ts';
import { isTooComplex } from '../ui/markdown/is-too-complex.ts';
import { readMarkdown } from './read-markdown.ts';

/** Something of this site that a post points to, or a picture that says nothing to those who can't see it. */
export interface Reference {
  /** Where in the post: `body`, `takeaway`, `image.src`. */
  readonly field: string;
  readonly kind: 'link' | 'image';
  /** As it is written. */
  readonly address: string;
  /** Whether a picture has words for those who can't see it. */
  readonly hasAlt: boolean;
}

/** Most posts point to other sites only, and need not be read for this. */
const mayPointHere = /!\[|\]\(\s*<?(?![a-z][\w+.-]*:|#|\))|^ {0,3}\[[^\]]+\]:/imu;

/** All that a post points to within its site, and all of its pictures. */
export function findReferences({ body, takeaway = '', image }: Post): readonly Reference[] {
  const cover: readonly Reference[] =
    image === undefined
      ? []
      : [{ field: 'image.src', kind: 'image', address: image.src, hasAlt: image.alt.trim() !== '' }];
  return [...cover, ...referencesIn('takeaway', takeaway), ...referencesIn('body', body)].filter(
    ({ kind, address, hasAlt }) => isOfSite(address) || (kind === 'image' && !hasAlt),
  );
}

/** Whether an address is one of the site that the post is on. */
export function isOfSite(address: string): boolean {
  return address !== '' && !/^(?:[a-z][\w+.-]*:|\/\/|#)/iu.test(address);
}

function referencesIn(field: string, markdown: string): readonly Reference[] {
  if (!mayPointHere.test(markdown) || isTooComplex(markdown)) return [];
  const found: Reference[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'image') {
      found.push({ field, kind: 'image', address: node.url, hasAlt: (node.alt ?? '').trim() !== '' });
    } else if (node.type === 'link' || node.type === 'definition') {
      found.push({ field, kind: 'link', address: node.url, hasAlt: true });
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(readMarkdown(markdown));
  return found;
}
