import type { SourceText } from '../source.ts';
import { attributeOf, localName } from '../xml/xml-element.ts';
import { xmlRoot } from '../xml/xml-root.ts';

export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json';

/** What people call them. */
export const feedNames: Readonly<Record<FeedKind, string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  json: 'JSON Feed',
};

const jsonVersion = /(?<!\\)"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//u;

/** The kind of feed that a text begins as; `undefined` where it is none. */
export function feedKind({ text }: SourceText): FeedKind | undefined {
  if (/^[\uFEFF\s]*\{/u.test(text.slice(0, 1000))) {
    // Fields have no order: the version may come before all items or after them.
    return jsonVersion.test(text.slice(0, 50_000)) || jsonVersion.test(text.slice(-5000)) ? 'json' : undefined;
  }
  const root = xmlRoot(text);
  if (root === undefined) return undefined;
  switch (localName(root)) {
    case 'rss':
      // Exports of WordPress are RSS too, with much that is no post.
      return attributeOf(root, 'xmlns:wp')?.includes('wordpress.org/export') ? undefined : 'rss';
    case 'rdf':
      return /purl\.org\/rss|netscape\.com\/rdf/u.test(root.attributes) ||
        /<(?:\w+:)?channel[\s>]/u.test(text.slice(0, 50_000))
        ? 'rdf'
        : undefined;
    case 'feed':
      return 'atom';
    default:
      return undefined;
  }
}
