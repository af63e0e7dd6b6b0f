import { escapeHtml, type GhostPart, ghostCard } from './ghost-cards.ts';
import { isRecord } from './is-record.ts';

/** The bits of `format` in a text of Lexical (lexical.dev, LexicalConstants): the tags around it, innermost first. */
const formats: readonly (readonly [bit: number, tag: string])[] = [
  [16, 'code'],
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
];

/** The parts of a post that Ghost 5 and later keep: the state of their editor, Lexical, which nests. */
export function lexicalParts(state: unknown): readonly GhostPart[] {
  const root = isRecord(state) ? state.root : undefined;
  return childrenOf(root).flatMap(blockParts);
}

function childrenOf(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isRecord(node) && Array.isArray(node.children) ? node.children.filter(isRecord) : [];
}

function blockParts(node: Readonly<Record<string, unknown>>): readonly GhostPart[] {
  const html = elementHtml(node);
  return html === undefined ? ghostCard(typeOf(node), node) : [{ html }];
}

/** Ghost has nodes of its own that extend those of Lexical. */
function typeOf({ type }: Readonly<Record<string, unknown>>): string {
  return typeof type === 'string' ? type.replace(/^extended-/u, '') : '';
}

/** `undefined` for what is a card. */
function elementHtml(node: Readonly<Record<string, unknown>>): string | undefined {
  const inner = () =>
    childrenOf(node)
      .map((child) => elementHtml(child) ?? '')
      .join('');
  switch (typeOf(node)) {
    case 'paragraph':
      return `<p>${inner()}</p>`;
    case 'heading': {
      const tag = /^h[1-6]$/u.test(String(node.tag)) ? String(node.tag) : 'h2';
      return `<${tag}>${inner()}</${tag}>`;
    }
    case 'quote':
    case 'aside':
      return `<blockquote>${inner()}</blockquote>`;
    case 'list':
      return node.listType === 'number' ? `<ol>${inner()}</ol>` : `<ul>${inner()}</ul>`;
    case 'listitem':
      return `<li>${inner()}</li>`;
    case 'link':
    case 'autolink':
      return `<a href="${escapeHtml(typeof node.url === 'string' ? node.url : '')}">${inner()}</a>`;
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'text':
      return textHtml(node);
    default:
      return childrenOf(node).length > 0 ? inner() : undefined;
  }
}

function textHtml({ text, format }: Readonly<Record<string, unknown>>): string {
  const bits = typeof format === 'number' ? format : 0;
  return formats.reduce(
    (html, [bit, tag]) => ((bits & bit) === 0 ? html : `<${tag}>${html}</${tag}>`),
    typeof text === 'string' ? escapeHtml(text) : '',
  );
}
