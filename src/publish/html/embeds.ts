import type { Element } from 'hast';
import { readAddress } from './addresses.ts';
import { attribute, label } from './element-properties.ts';

/** What is shown in a frame or player of its own, as a link. */
export interface Embed {
  readonly url: string;
  readonly words: string;
}

/** The address of what an element embeds, with its title or host as words; `undefined` if it has no address of the web. */
export function readEmbed(element: Element, base: string | undefined): Embed | undefined {
  const sources = element.children.filter((child) => child.type === 'element' && child.tagName === 'source');
  const written = [
    ...['src', 'data', 'dataSrc', 'dataLazySrc', 'dataLazyload'].map((name) => attribute(element, name)),
    ...sources.map((source) => (source.type === 'element' ? attribute(source, 'src') : '')),
  ];
  for (const text of written) {
    const address = readAddress(text, base);
    if (address.kind !== 'web' || /^(?:mailto|tel|xmpp|ircs?):/iu.test(address.url)) continue;
    const url = watchable(address.url);
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url;
    return { url, words: label(element, 'title', 'ariaLabel', 'alt') ?? host };
  }
  return undefined;
}

/** Players' addresses as those of the pages that people know. */
function watchable(url: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?<id>[\w-]{11})(?![\w-])/iu.exec(url);
  if (youtube !== null) return `https://www.youtube.com/watch?v=${youtube.groups?.id}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(?<id>\d+)/iu.exec(url);
  return vimeo === null ? url : `https://vimeo.com/${vimeo.groups?.id}`;
}
