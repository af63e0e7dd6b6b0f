import { type EmbedOptions, readOptions } from '../embed-options.ts';

/** What a host's element asks for. */
export interface WantedWidget {
  readonly post: string;
  /** What assistive technology calls the frame. */
  readonly title: string;
  readonly options: EmbedOptions;
}

/** The elements that ask for a widget, of whatever site. */
export const askingElements = 'blockquote.takeaway-embed[data-post]';

/**
 * Reads a host's element; `undefined`: it asks for no post, or for one of another site, whose own loader sees to it. The
 * link in it tells: it leads to this site's home or one of its posts. Beginning with `site` is not enough: a
 * second site may lie in a folder of the first.
 */
export function readWanted(element: HTMLElement, site: string): WantedWidget | undefined {
  const { post } = element.dataset;
  const links = [...element.querySelectorAll('a[href]')].filter((link) => link instanceof HTMLAnchorElement);
  const link = links.find(({ href }) => href.startsWith(site) && /^(?:posts\/|[^/]*$)/u.test(href.slice(site.length)));
  if (!post || (!link && links.length > 0)) return undefined;
  return {
    post,
    title: link?.textContent.trim().replace(/\s+/gu, ' ') || 'Takeaway',
    options: readOptions((name) => element.dataset[name]),
  };
}
