import { element } from './element.ts';
import styles from './last-line.module.css';
import { siteHref, siteLink } from './links.ts';

/** The site that the widget is of. */
export interface WidgetSite {
  readonly title: string;
}

/**
 * What stands under the post: the way to the rest of it, if there is more, and to its site. On paper, which nobody can
 * click on, it is the post's address.
 */
export function lastLine(site: WidgetSite, address: string, ways: readonly HTMLElement[]): HTMLElement {
  return element(
    'footer',
    { class: styles.line },
    element('span', { class: styles.ways }, ...ways),
    siteLink('/', element('bdi', {}, site.title), { class: styles.site }),
    element('span', { class: styles.address }, siteHref(address)),
  );
}

/** The way to the post's own page. */
export function readOn(address: string): HTMLElement {
  return siteLink(address, 'Read on', { class: styles.more });
}
