import postcss, { type ChildNode } from 'postcss';

/** Gives the styles that a page needs to look right before anything else has arrived. */
export type PageStyles = (html: string) => string;

/**
 * Picks, out of all styles of the site, those whose elements and classes are on a page. They travel in the page, so what
 * a page has no use for would cost every reader time before the first paint, and the publisher room for every post.
 */
export function pickStyles(css: string): PageStyles {
  const { nodes } = postcss.parse(css);
  return (html) => {
    const names = namesIn(html);
    const isThere = (name: string) => names.has(name);
    const kept = nodes.map((node) => pick(node, isThere)).filter((rule) => rule !== '');
    const used = kept.join('');
    return used + nodes.filter((node) => isKeyframesUsed(node, used)).join('');
  };
}

/** The rule, or as much of it as the page needs; nothing of animations, which come last, when it is known who uses them. */
function pick(node: ChildNode, isThere: (name: string) => boolean): string {
  switch (node.type) {
    case 'rule':
      return node.selectors.some((selector) => mayMatch(selector, isThere)) ? node.toString() : '';
    case 'atrule': {
      if (node.name === 'keyframes') return '';
      // Others, such as `@font-face`, hold declarations.
      if (node.nodes === undefined || !groups.has(node.name)) return node.toString();
      const inner = node.nodes.map((child) => pick(child, isThere)).join('');
      return inner === '' ? '' : `@${node.name} ${node.params}{${inner}}`;
    }
    default:
      return '';
  }
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

/** The same of a page. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(['html', 'body']);
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z\d]*)/gu)) names.add(name);
  for (const [, list = ''] of html.matchAll(/\sclass="([^"]*)"/gu)) {
    for (const name of list.split(/\s+/u)) names.add(`.${name}`);
  }
  return names;
}
