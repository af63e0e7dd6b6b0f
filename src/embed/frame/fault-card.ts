import { describeFault } from '../../platform/describe-fault.ts';
import type { Fault } from '../../platform/fault.ts';
import { homeAddress, postAddress } from '../../post/addresses.ts';
import styles from './card.module.css';
import { element } from './element.ts';
import { lastLine, type WidgetSite } from './last-line.ts';
import { siteLink } from './links.ts';

/** Says why the post can't be shown, in plain words, and leads to its page all the same. */
export function faultCard(fault: Fault, slug: string, site: WidgetSite, onRetry: () => void): readonly HTMLElement[] {
  const { title, advice, details, canRetry } = describeFault(fault, 'This post');
  const retry = element('button', { type: 'button' }, 'Try again');
  retry.addEventListener('click', onRetry);
  const address = postAddress(slug);
  const ways = [...(canRetry ? [retry] : []), siteLink(address, 'Open the post’s page')];
  return [notice(title, advice, details), lastLine(site, address, ways)];
}

/** Says that the widget itself has a defect. */
export function brokenCard(slug: string, site: WidgetSite): readonly HTMLElement[] {
  const address = postAddress(slug);
  const advice = 'This is a defect of the widget. The post can be read on its own page.';
  return [
    notice('Something went wrong here.', advice, []),
    lastLine(site, address, [siteLink(address, 'Open the post’s page')]),
  ];
}

/** Says that the frame's address names no post. */
export function namelessCard(name: string, site: WidgetSite): readonly HTMLElement[] {
  const title = name === '' ? 'No post is named here.' : 'No post can have this name.';
  const advice =
    'If you run the page around this: the address of the frame has to end in “?post=” and the name of a post.';
  return [notice(title, advice, name === '' ? [] : [name]), lastLine(site, homeAddress, [])];
}

function notice(title: string, advice: string, details: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: styles.card, role: 'alert' },
    element('h1', { class: styles.title, tabindex: -1 }, title),
    element('p', {}, advice),
    details.length > 0 &&
      element(
        'ul',
        { class: styles.details },
        ...details.map((detail) => element('li', {}, element('code', {}, detail))),
      ),
  );
}
