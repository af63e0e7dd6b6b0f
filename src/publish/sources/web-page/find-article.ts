import type { Element } from 'hast';
import { attribute, hasClass, textOf } from '../../html/element-properties.ts';
import { holds } from '../../html/element-search.ts';
import { isSame } from './page-title.ts';
import { retainedElements } from './retained-elements.ts';

/** The parts of pages that are not of the article, by what their makers call them. */
const furniture =
  /(?:^|[-_\s])(?:shar(?:e|ing)|social|related|recommend(?:ed|ations)?|newsletter|subscribe|sign-?up|comments?|disqus|respond|breadcrumbs?|sidebar|menu|navbar|navigation|pagination|pager|promo|advert(?:isement)?|ads?|sponsor(?:ed)?|cookies?|banner|popup|modal|byline|author(?:-bio)?|meta|post-tags|toolbar|skip-link|masthead|site-(?:header|footer))(?:$|[-_\s])/iu;
const noteParts = /^(?:footnotes?|endnotes?|references)$/iu;

const longestByline = 80;
const leastShare = 0.6;

/**
 * Finds the article on a page and leaves only that in `body`, changing it: without menus, bylines, comments and the like,
 * but with all that stands in the article, whether Readability would keep it or not.
 */
export function findArticle(body: Element, title: string): Element {
  const retained = retainedElements(body, title);
  const marked = markedArticle(body);
  if (retained === undefined) {
    const article = marked ?? body;
    prune(article);
    return article;
  }
  const holding = new Set<Element>();
  mark(body, retained, holding);
  // The article as the page marks it, if it holds what was found; else the least element that does.
  const article =
    marked !== undefined && holdsAll(marked, retained, holding, body) ? marked : leastHolding(body, holding, retained);
  const visit = (element: Element, isInside: boolean, isInHeader: boolean) => {
    element.children = element.children.filter((child) => {
      if (child.type !== 'element') return isInside;
      if (child.tagName === 'nav' || isByline(child, isInHeader)) return false;
      if (isNotes(child)) return true;
      if (holding.has(child)) return !(isFurniture(child, element) && isMostlyLinks(child));
      return isInside && !isFurniture(child, element);
    });
    for (const child of element.children)
      if (child.type === 'element')
        visit(child, isInside || retained.has(child), isInHeader || child.tagName === 'header');
  };
  visit(article, retained.has(article) || article === marked, false);
  return article;
}

/** Notes which elements are in the article or hold parts of it. */
function mark(element: Element, retained: ReadonlySet<Element>, holding: Set<Element>): boolean {
  let holds = retained.has(element);
  for (const child of element.children) if (child.type === 'element' && mark(child, retained, holding)) holds = true;
  if (holds) holding.add(element);
  return holds;
}

function leastHolding(body: Element, holding: ReadonlySet<Element>, retained: ReadonlySet<Element>): Element {
  let least = body;
  for (;;) {
    const inner = least.children.filter((child) => child.type === 'element').filter((child) => holding.has(child));
    const [only, ...more] = inner;
    if (only === undefined || more.length > 0 || retained.has(least)) return least;
    least = only;
  }
}

/** The one article or main part that a page marks as such. */
function markedArticle(body: Element): Element | undefined {
  const found: Element[] = [];
  const visit = (element: Element, isMeant: (one: Element) => boolean) => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (isMeant(child)) found.push(child);
      else visit(child, isMeant);
    }
  };
  visit(body, (one) => one.tagName === 'article' || attribute(one, 'itemProp') === 'articleBody');
  const long = found.filter((one) => textOf(one).trim() !== '');
  if (long.length === 1) return long[0];
  found.length = 0;
  visit(body, (one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
  return long.length === 0 && found.length === 1 ? found[0] : undefined;
}

/** Whether most of what was found is in an element. With a short article, Readability takes some of what follows, too. */
function holdsAll(
  article: Element,
  retained: ReadonlySet<Element>,
  holding: ReadonlySet<Element>,
  body: Element,
): boolean {
  const length = (element: Element, isInside: boolean): number =>
    element.children.reduce((sum, child) => {
      if (child.type === 'text') return sum + (isInside ? child.value.trim().length : 0);
      if (child.type !== 'element' || !(isInside || holding.has(child))) return sum;
      return sum + length(child, isInside || retained.has(child));
    }, 0);
  const all = length(body, false);
  return length(article, retained.has(article)) > leastShare * all;
}

/** In the head of an article, short lines say who wrote it, when and under which heading: the post says so itself. */
function isByline(element: Element, isInHeader: boolean): boolean {
  if (!isInHeader || /^(?:h[1-6]|figure|picture|img|figcaption)$/u.test(element.tagName)) return false;
  return textOf(element).trim().length < longestByline && !holds(element, /^(?:h[1-6]|img|picture|video|iframe)$/u);
}

function isFurniture(element: Element, parent: Element): boolean {
  const { tagName } = element;
  if (isNotes(element)) return false;
  if (
    /^(?:nav|dialog|button)$/u.test(tagName) ||
    /^(?:navigation|complementary|dialog|search)$/u.test(attribute(element, 'role'))
  )
    return true;
  // In quotations and figures it names the author of the words.
  if (tagName === 'footer') return parent.tagName !== 'blockquote' && parent.tagName !== 'figure';
  if (tagName === 'aside' || tagName === 'header') return true;
  return (
    furniture.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`) ||
    isSame(attribute(element, 'ariaLabel'), 'tags')
  );
}

/** Menus beside an article in a table are taken for a part of it. */
function isMostlyLinks(element: Element): boolean {
  const linked = (one: Element): number =>
    one.tagName === 'a'
      ? textOf(one).trim().length
      : one.children.reduce((sum, child) => sum + (child.type === 'element' ? linked(child) : 0), 0);
  return linked(element) > textOf(element).trim().length / 2;
}

function isNotes(element: Element): boolean {
  return hasClass(element, noteParts) || /^doc-(?:endnotes|footnotes?)$/u.test(attribute(element, 'role'));
}

function prune(element: Element): void {
  element.children = element.children.filter((child) => child.type !== 'element' || !isFurniture(child, element));
  for (const child of element.children) if (child.type === 'element') prune(child);
}
