import '../../styles/tokens.css';
import '../../styles/reset.css';
import './states.css';
import { site } from 'virtual:takeaway-site';
import { findSiteAddress } from '../../platform/site-base.ts';
import { chosenOptions, defaultOptions, type EmbedOptions, frameAddress } from '../embed-options.ts';
import { card } from '../frame/card.ts';
import { element } from '../frame/element.ts';
import { faultCard, namelessCard } from '../frame/fault-card.ts';
import { lastLine, readOn } from '../frame/last-line.ts';
import { createWidgets } from '../loader/widgets.ts';
import { madeUpFaults } from './made-up-faults.ts';
import { madeUpPosts } from './made-up-posts.ts';

// A page for development: all that a widget can look like, side by side.

const address = findSiteAddress();
const post = 'alibaba-cloud-at-tgs-2025';

/** The host's element, as the loader upgrades it. */
function quote(slug: string, options: Partial<EmbedOptions> = {}, base = address): HTMLElement {
  const attributes = chosenOptions({ ...defaultOptions, ...options }).map(([name, value]) => [`data-${name}`, value]);
  return element(
    'blockquote',
    { class: 'takeaway-embed', 'data-post': slug, ...Object.fromEntries(attributes) },
    element('a', { href: `${base}posts/${slug}/` }, `The host’s own link to ${slug}`),
  );
}

/** A frame that a host has written itself. */
function bare(style: string): HTMLElement {
  const frame = element('iframe', { class: 'bare', title: 'A post' });
  frame.style.cssText = style;
  frame.src = frameAddress(address, post, defaultOptions);
  return frame;
}

/** A view of the widget outside a frame. */
function view(...elements: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'view' }, ...elements);
}

const states: readonly (readonly [string, HTMLElement])[] = [
  ['As it is', quote(post)],
  ['Light', quote(post, { theme: 'light' })],
  ['Dark', quote(post, { theme: 'dark' })],
  ['With comments', quote(post, { comments: 'on' })],
  ['German dates', quote(post, { lang: 'de' })],
  ['From right to left', quote('قصة-الورق')],
  ['A post that does not exist', quote('no-such-post')],
  ['A site that has another loader, or none here', quote(post, {}, 'https://elsewhere.invalid/')],
  ['A plain frame that sizes itself (frame-sizing)', bare('min-height:300px;frame-sizing:content-height')],
  ['A plain frame as low as WordPress makes one', bare('height:200px')],
  ...madeUpPosts(site.language).map(
    ([name, shown]) => [name, view(card(shown), lastLine(site, shown.address, [readOn(shown.address)]))] as const,
  ),
  ...madeUpFaults.map(
    (fault) => [`Fault: ${fault.code}`, view(...faultCard(fault, post, site, () => location.reload()))] as const,
  ),
  ['No post named', view(...namelessCard('', site))],
  ['A name that none can have', view(...namelessCard('../a', site))],
  ['The full article, with comments', quote(post, { view: 'full', comments: 'on' })],
];

const grid = element(
  'div',
  { class: 'grid' },
  ...states.map(([name, shown]) => element('figure', {}, element('figcaption', {}, name), shown)),
);
document.querySelector('main')?.append(grid);
createWidgets(address).attach(grid);

document.querySelector('input')?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) grid.style.setProperty('--width', `${target.value}px`);
});
document.querySelector('select')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) document.documentElement.style.colorScheme = target.value;
});
