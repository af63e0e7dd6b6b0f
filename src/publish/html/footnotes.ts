import type { Element } from 'hast';
import { attribute, hasClass, textOf } from './element-properties.ts';
import { ancestors, type TreeIndex } from './tree-index.ts';

export interface Footnotes {
  /** The elements that refer to a note, each with the note's label. */
  readonly references: ReadonlyMap<Element, string>;
  /** The elements that hold a note, each with its label. They are no part of the text where they stand. */
  readonly definitions: ReadonlyMap<Element, string>;
  /** What serves the notes alone: links from them back into the text, the rule and the hidden heading above them. */
  readonly aids: ReadonlySet<Element>;
}

/** What notes are called by in a text: `1`, `[12]`, `b`, `iv`, `*`, `note 3`. */
const noteMark = /^[\s[({]*(?:(?:note|fn|n)\.?\s*)?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶‖#]{1,4})[\s\])}.:]*$/iu;
const noteId = /^(?:user-content-)?(?:fn|footnote|endnote|_ftn|_edn|cite_note|sdfootnote)[-:_.]?(?!ref)/iu;
const noteClass = /^(?:footnotes?|endnotes?|footnote-(?:item|body|content|definition)|footnotes?-(?:list|items?))$/iu;
const noteRole = /^doc-(?:footnote|endnotes?)$/u;

/** A note leads back to each place that refers to it; only texts made to hurt have more links to one place. */
const mostReturns = 50;

const holderTags = new Set(['li', 'p', 'div', 'aside', 'dd', 'section']);

/**
 * Finds footnotes as Hugo, Jekyll, GitHub, Pandoc, word processors and newsletters write them: a short link to a block
 * that links back, or that is named or classed as a note.
 */
export function findFootnotes(tree: TreeIndex, fragmentOf: (link: Element) => string | undefined): Footnotes {
  const references = new Map<Element, string>();
  const definitions = new Map<Element, string>();
  const aids = new Set<Element>();
  const linksTo = new Map<string, Element[]>();
  for (const link of tree.links) {
    const id = fragmentOf(link);
    if (id === undefined) continue;
    const others = linksTo.get(id);
    if (others === undefined) linksTo.set(id, [link]);
    else others.push(link);
  }
  const holders = new Map<Element, Element | undefined>();
  const holderAt = (target: Element) => {
    if (!holders.has(target)) holders.set(target, holderOf(tree, target));
    return holders.get(target);
  };
  for (const link of tree.links) {
    const target = tree.byId.get(fragmentOf(link) ?? '');
    if (target === undefined || target === link || aids.has(link)) continue;
    if (!noteMark.test(textOf(link))) continue;
    const holder = holderAt(target);
    if (holder === undefined || isWithin(tree, link, holder)) continue;
    const back = idsAround(tree, link)
      .flatMap((id) => linksTo.get(id)?.slice(0, mostReturns) ?? [])
      .filter((other) => other !== link && isWithin(tree, other, holder));
    if (back.length === 0 && !isNamedAsNote(tree, target, holder)) continue;
    const name = definitions.get(holder) ?? String(definitions.size + 1);
    definitions.set(holder, name);
    references.set(raised(tree, link), name);
    for (const other of back) aids.add(other);
  }
  const seen = new Set<Element | undefined>();
  for (const holder of definitions.keys()) {
    const parent = tree.parents.get(holder);
    if (!seen.has(parent)) addAbove(tree, holder, aids);
    seen.add(parent);
  }
  return { references, definitions, aids };
}

/** Adds the rule and the heading that stand above the notes. */
function addAbove(tree: TreeIndex, holder: Element, aids: Set<Element>): void {
  for (const element of [holder, ...ancestors(tree, holder)].slice(0, 3)) {
    const siblings = (tree.parents.get(element) ?? tree.root).children.filter(({ type }) => type === 'element');
    const above = siblings[siblings.indexOf(element) - 1];
    if (above?.type !== 'element') continue;
    const isLabel = /^(?:user-content-)?footnote-label$/u.test(attribute(above, 'id'));
    if (above.tagName === 'hr' || isLabel) {
      aids.add(above);
      return;
    }
  }
}

/** The block that holds a note, from what its link leads to. */
function holderOf(tree: TreeIndex, target: Element): Element | undefined {
  const path = [target, ...ancestors(tree, target)].slice(0, 4);
  const holder = path.find(({ tagName }) => holderTags.has(tagName));
  if (holder === undefined || path.some(({ tagName }) => /^(?:h[1-6]|nav)$/u.test(tagName))) return undefined;
  // Some put the anchor into a paragraph within the item, or the number beside the text.
  const parent = tree.parents.get(holder);
  const isWhole = parent !== undefined && (parent.tagName === 'li' || hasClass(parent, /^footnote$/iu));
  const whole = holder !== target && isWhole ? parent : holder;
  return containsSections(whole) || textOf(whole).trim() === '' ? undefined : whole;
}

function containsSections(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (/^(?:h[1-6]|article|nav)$/u.test(child.tagName) || containsSections(child)),
  );
}

function isNamedAsNote(tree: TreeIndex, target: Element, holder: Element): boolean {
  if (noteId.test(attribute(target, 'id') || attribute(target, 'name'))) return true;
  return [holder, ...ancestors(tree, holder)]
    .slice(0, 4)
    .some((element) => noteRole.test(attribute(element, 'role')) || hasClass(element, noteClass));
}

function idsAround(tree: TreeIndex, link: Element): readonly string[] {
  return [link, ...[...ancestors(tree, link)].slice(0, 3)].flatMap((element) =>
    [attribute(element, 'id'), attribute(element, 'name')].filter((id) => id !== ''),
  );
}

function isWithin(tree: TreeIndex, element: Element, holder: Element): boolean {
  if (element === holder) return true;
  for (const ancestor of ancestors(tree, element)) if (ancestor === holder) return true;
  return false;
}

/** A reference with what stands around it alone: `<sup>[<a>1</a>]</sup>`. */
function raised(tree: TreeIndex, link: Element): Element {
  const marks = /[\s[\](){}]/gu;
  const words = textOf(link).replaceAll(marks, '');
  let reference = link;
  for (const parent of [...ancestors(tree, link)].slice(0, 2)) {
    if (!/^(?:sup|span)$/u.test(parent.tagName) || textOf(parent).replaceAll(marks, '') !== words) break;
    reference = parent;
  }
  return reference;
}
