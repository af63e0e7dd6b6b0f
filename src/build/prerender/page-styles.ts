import postcss, { type ChildNode, type Rule } from 'postcss';
import { settleVariables, shortenVariables } from './style-variables.ts';

/** Gives the styles that a page needs to look right before anything else has arrived. */
export type PageStyles = (html: string) => string;

/** So many pages may differ in what is on them before their styles are picked anew. */
const mostKept = 1000;

/**
 * Picks, out of all styles of the site, those whose elements and classes are on a page. They travel in the page, so what
 * a page has no use for would cost every reader time before the first paint, and the publisher room for every post.
 */
export function pickStyles(css: string): PageStyles {
  const { nodes } = shortenVariables(postcss.parse(css));
  const asked = namesAsked(css);
  /** Most posts have the same on them: a heading, paragraphs, links. */
  const picked = new Map<string, string>();
  return (html) => {
    const names = new Set([...namesIn(html)].filter((name) => asked.has(name)));
    const key = [...names].sort().join();
    const styles = picked.get(key) ?? pickNodes(nodes, (name) => names.has(name));
    if (picked.size === mostKept) picked.clear();
    picked.set(key, styles);
    return styles;
  };
}

function pickNodes(nodes: readonly ChildNode[], isThere: (name: string) => boolean): string {
  const page = postcss.root({ nodes: nodes.flatMap((node) => pick(node, isThere)) });
  const used = page.toString();
  page.append(nodes.filter((node) => isKeyframesUsed(node, used)).map((node) => node.clone()));
  settleVariables(page);
  return page.toString();
}

/** The rule, or as much of it as the page needs; nothing of animations, which come last, when it is known who uses them. */
function pick(node: ChildNode, isThere: (name: string) => boolean): readonly ChildNode[] {
  switch (node.type) {
    case 'rule':
      return pickRule(node, isThere);
    case 'atrule': {
      if (node.name === 'keyframes') return [];
      // Others, such as `@font-face`, hold declarations.
      if (node.nodes === undefined || !groups.has(node.name)) return [node.clone()];
      const inner = node.nodes.flatMap((child) => pick(child, isThere));
      return inner.length === 0 ? [] : [node.clone({ nodes: inner })];
    }
    default:
      return [];
  }
}

function pickRule(rule: Rule, isThere: (name: string) => boolean): readonly ChildNode[] {
  const selectors = rule.selectors.filter((selector) => mayMatch(selector, isThere));
  return selectors.length === 0 ? [] : [rule.clone({ selector: selectors.join() })];
}

/** What holds rules. */
const groups: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container']);

function isKeyframesUsed(node: ChildNode, used: string): boolean {
  return node.type === 'atrule' && node.name === 'keyframes' && used.includes(node.params);
}

/**
 * Whether everything that a selector asks for is on the page. Attributes and states can change, so they count as there;
 * of alternatives, one is enough.
 */
function mayMatch(selector: string, isThere: (name: string) => boolean): boolean {
  // Highlights are made by scripts, which bring all styles with them.
  if (selector.includes('::highlight(')) return false;
  const alternatives: string[] = [];
  const rest = selector
    .replaceAll(/:not\([^)]*\)/gu, '')
    .replaceAll(/:(?:is|where)\(([^)]*)\)/gu, (_match, list: string) => {
      alternatives.push(list);
      return '';
    });
  return (
    namesOf(rest).every(isThere) &&
    alternatives.every((list) => list.split(',').some((selector) => namesOf(selector).every(isThere)))
  );
}

/** The elements (`h1`) and classes (`.title`) of a selector. */
function namesOf(selector: string): readonly string[] {
  return selector.replaceAll(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/gu, '').match(/\.?[a-zA-Z_][\w-]*/gu) ?? [];
}

/** All that any selector may ask for, and more. */
function namesAsked(css: string): ReadonlySet<string> {
  return new Set(css.match(/\.?[a-zA-Z_][\w-]*/gu));
}

/** The elements and classes of a page. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(['html', 'body']);
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z\d]*)/gu)) names.add(name);
  for (const [, list = ''] of html.matchAll(/\sclass="([^"]*)"/gu)) {
    for (const name of list.split(/\s+/u)) names.add(`.${name}`);
  }
  return names;
}
