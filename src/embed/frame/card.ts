import { resolveInPost } from '../../post/addresses.ts';
import meta from '../../post/post-meta.module.css';
import type { PostView } from '../../post/post-view.ts';
import tagList from '../../post/tag-list.module.css';
import signs from '../../ui/mark.module.css';
import styles from './card.module.css';
import { element } from './element.ts';
import { siteLink, webLink } from './links.ts';
import { showTakeaway } from './takeaway-text.ts';

/**
 * A post in a few lines: what it is called, where it comes from, its takeaway and its tags. It has the roles and names of
 * the post's own page.
 */
export function card(view: PostView): HTMLElement {
  const { category, source, published, tags } = view;
  return element(
    'article',
    { class: styles.card, lang: view.language, dir: view.direction },
    category &&
      element('p', { class: styles.category }, mark('📂'), siteLink(category.to, element('bdi', {}, category.label))),
    element('h1', { class: styles.title, tabindex: -1 }, siteLink(view.address, view.title)),
    element(
      'p',
      { class: meta.meta },
      source &&
        element(
          'span',
          {},
          'From ',
          source.url === undefined ? element('bdi', {}, source.name) : webLink(source.url, source.name),
        ),
      // What follows it belongs to the line, which may be written from the other side.
      element('span', {}, element('time', { datetime: published.iso, dir: 'auto' }, published.text)),
      element('bdi', {}, view.readingTime),
    ),
    view.takeaway !== undefined && takeaway(view.takeaway, view.address),
    tags.length > 0 &&
      element(
        'div',
        { class: styles.tags },
        element(
          'ul',
          // Safari takes the role from lists drawn without bullets, so it is said here.
          { class: tagList.tags, role: 'list', 'aria-label': 'Tags' },
          ...tags.map((tag) => element('li', {}, siteLink(tag.to, element('bdi', {}, tag.label)))),
        ),
      ),
  );
}

function takeaway(text: string, address: string): HTMLElement {
  const words = element('div', { class: styles.words });
  // What is further down in the post is not in the card.
  showTakeaway(words, text, (to) => (to.startsWith('#') ? `${address}${to}` : resolveInPost(to)));
  return element(
    'section',
    { class: styles.takeaway, 'aria-labelledby': 'takeaway-heading' },
    element('h2', { class: styles.heading }, mark('✅'), element('span', { id: 'takeaway-heading' }, 'Main takeaway')),
    words,
  );
}

/** A sign before words that say the same. */
function mark(sign: string): HTMLElement {
  return element('span', { class: signs.mark, 'aria-hidden': 'true' }, sign);
}
