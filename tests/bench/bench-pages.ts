import { join } from 'node:path';
import { transferSize, weigh } from './compare-sites.ts';
import type { MakePost } from './make-archive.ts';
import { kilobytes, type Row } from './table.ts';

/** What a reader downloads for each kind of page, and what a post takes up on the publisher's disk. */
export function benchPages(site: string, total: number, make: MakePost): readonly Row[] {
  const post = make(total >> 1);
  const sizes = weigh(site);
  const sum = [...sizes.values()].reduce((one, other) => one + other, 0);
  const pages = {
    'a post': `posts/${post.slug}/index.html`,
    home: 'index.html',
    'a category': `categories/${post.category.toLowerCase()}/index.html`,
    'a tag': `tags/${post.tags[0]}/index.html`,
    'all tags': 'tags/index.html',
    'a post, within the site': `posts/${post.slug}.json`,
    'a list, within the site': 'lists/all/newest.json',
  };
  return [
    ...Object.entries(pages).map(([name, file]): Row => [`${name}, Brotli`, kilobytes(transferSize(join(site, file)))]),
    ['on the disk, per post', kilobytes(sum / total)],
    ...[...sizes].map(([kind, bytes]): Row => [`of which ${kind}`, kilobytes(bytes / total)]),
  ];
}
