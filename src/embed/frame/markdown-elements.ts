import type { Element, RootContent } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { formulas } from '../../ui/markdown/formulas.ts';
import { isTooComplex } from '../../ui/markdown/is-too-complex.ts';
import { limitDepth } from '../../ui/markdown/limit-depth.ts';
import { element } from './element.ts';
import { safeHref, webLink } from './links.ts';

/** Elements that a takeaway may have, which is one paragraph, or not much more. What is in any other stands without it. */
const allowed: ReadonlySet<string> = new Set<keyof HTMLElementTagNameMap>([
  ...(['p', 'em', 'strong', 'del', 'code', 'br', 'ul', 'ol', 'li', 'blockquote', 'pre'] as const),
]);

/**
 * A takeaway's Markdown (CommonMark and GFM) as elements, without a framework. HTML in it is text, and addresses that are
 * not of the web leave their words. This is a chunk of its own, wanted only where there is markup.
 */
export function markdownElements(text: string, resolve: (address: string) => string): DocumentFragment {
  const made = document.createDocumentFragment();
  if (isTooComplex(text)) {
    made.append(element('p', {}, text));
    return made;
  }
  const markdown = fromMarkdown(text, { extensions: [gfm(), formulas()], mdastExtensions: [gfmFromMarkdown()] });
  const tree = toHast(markdown, { handlers: { html: (_state, { value }) => ({ type: 'text', value }) } });
  if (tree.type !== 'root') return made;
  limitDepth()(tree);
  made.append(...tree.children.flatMap((node) => toNodes(node, resolve)));
  return made;
}

function toNodes(node: RootContent, resolve: (address: string) => string): readonly (Node | string)[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const children = () => node.children.flatMap((child) => toNodes(child, resolve));
  switch (node.tagName) {
    case 'a': {
      const href = safeHref(node.properties.href, resolve);
      return href === undefined ? children() : [webLink(href, ...children())];
    }
    case 'input':
      return [node.properties.checked ? '☑' : '☐'];
    case 'th':
    case 'td':
      return [...children(), ' '];
    case 'img':
      return [String(node.properties.alt ?? '')];
    default:
      return isAllowed(node) ? [element(node.tagName, {}, ...children())] : children();
  }
}

function isAllowed(node: Element): node is Element & { readonly tagName: keyof HTMLElementTagNameMap } {
  return allowed.has(node.tagName);
}
