import { findSiteAddress } from '../../platform/site-base.ts';
import { element } from './element.ts';

/** What every link of the widget has: it leads out of the frame, and what it leads to knows nothing of the frame. */
const outside = { target: '_blank', rel: 'noopener' };

/** A link to a page of the site; `to` is a path from the site's folder. */
export function siteLink(
  to: string,
  content: Node | string,
  attributes: { readonly class?: string | undefined } = {},
): HTMLAnchorElement {
  return element('a', { ...attributes, ...outside, href: siteHref(to) }, content);
}

/** The absolute address of a page of the site. */
export function siteHref(to: string): string {
  return new URL(to.replace(/^\/+/u, ''), findSiteAddress()).href;
}

/** The absolute address of a link in a text, if it is one of the web or of a mailbox. */
export function safeHref(address: unknown, resolve: (address: string) => string): string | undefined {
  if (typeof address !== 'string') return undefined;
  const resolved = resolve(address);
  const href = resolved.startsWith('/') ? siteHref(resolved) : resolved;
  return URL.canParse(href) && /^(?:https?|mailto):$/u.test(new URL(href).protocol) ? href : undefined;
}

/** A link to another site. */
export function webLink(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { ...outside, rel: 'noopener noreferrer', href }, ...content);
}

/**
 * Sees to it that no link takes the frame elsewhere, wherever it comes from: fragments stay in the frame, and all else
 * opens outside it. `follow` may take a link over, and tells whether it has.
 */
export function keepLinksOutside(follow: (href: string) => boolean = () => false): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !URL.canParse(link.href)) return;
      const { hash } = new URL(link.href);
      if (hash !== '' && link.href === `${location.href.split('#')[0]}${hash}`) link.target = '_self';
      // What a reader has written is nobody's business, not even where it leads.
      else if (link.closest('section form, section article') === null && follow(link.href)) event.preventDefault();
      else Object.assign(link, outside);
    },
    { capture: true },
  );
}
