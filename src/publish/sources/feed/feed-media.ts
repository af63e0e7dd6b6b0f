import type { MediaNs } from 'feedsmith';
import type { SourceEntry } from '../entry.ts';
import { webAddressOf } from '../web-address.ts';

/** A file that an entry comes with. */
export interface FeedFile {
  readonly url?: string | undefined;
  /** Media type, or the kind alone: `audio`. */
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The files of Media RSS (rssboard.org/media-rss): contents first, thumbnails last, each with its description. */
export function mediaFiles(media: MediaNs.ItemOrFeed | undefined): readonly FeedFile[] {
  if (media === undefined) return [];
  const parts = [media, ...(media.groups ?? [])];
  // The description of a whole is its text; of a picture alone it says what there is to see.
  const words = parts.map(({ title }) => title?.value).find((text) => text !== undefined);
  const contents = parts.flatMap((part) => part.contents ?? []);
  const thumbnails = [...parts, ...contents].flatMap((part) => part.thumbnails ?? []);
  return [
    ...contents.map(({ url, type, medium, width, height, title, description }) => ({
      url,
      type: type ?? medium,
      title: description?.value ?? title?.value ?? words,
      width,
      height,
    })),
    ...thumbnails.map(({ url, width, height }) => ({ url, type: 'image', title: words, width, height })),
  ];
}

/** The first picture among files, as a post has it. */
export function pictureOf(files: readonly FeedFile[], base: string | undefined): SourceEntry['image'] {
  for (const { url, type, title, width, height } of files) {
    const src = webAddressOf(url, base);
    if (src === undefined || !(type?.startsWith('image') ?? isPictureName(src))) continue;
    const alt = title
      ?.replaceAll(/<[^<>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return { src, alt: alt === undefined || alt.length > 300 ? '' : alt, width, height };
  }
  return undefined;
}

function isPictureName(address: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/iu.test(address);
}

/** Links to all files that are no pictures, as Markdown: a post has no other place for them. Empty where there are none. */
export function linksToFiles(files: readonly FeedFile[], base: string | undefined): string {
  const links = files.flatMap(({ url, type, title }) => {
    const address = webAddressOf(url, base);
    if (address === undefined || (type?.startsWith('image') ?? isPictureName(address))) return [];
    // Pages are no files: players of videos are described so.
    if (type === 'text/html' || type === 'application/x-shockwave-flash') return [];
    return [[address, title ?? fileName(address)] as const];
  });
  return [...new Map(links)]
    .map(([address, title]) => `[${escapeLinkText(title)}](<${address.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`)
    .join('\n\n');
}

function fileName(address: string): string {
  const { pathname, hostname } = new URL(address);
  return pathname.split('/').findLast((part) => part !== '') ?? hostname;
}

function escapeLinkText(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 200)
    .replaceAll(/[\\[\]<>*_`~&!]/gu, String.raw`\$&`);
}
