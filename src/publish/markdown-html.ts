import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { eachElement } from '../ui/markdown/hast-element.ts';
import { isTooComplex } from '../ui/markdown/is-too-complex.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * A Markdown text as HTML for readers outside the site, such as feed readers. Raw HTML in it becomes text. Addresses go
 * through `resolve`, which makes them absolute; `undefined` from it leaves the words and drops the link or picture.
 */
export function markdownHtml(markdown: string, resolve: (address: string) => string | undefined): string {
  if (isTooComplex(markdown))
    return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: markdown }] });
  const html = toHast(readMarkdown(markdown), {
    handlers: {
      html: (_state, node) => ({ type: 'text', value: String(node.value) }),
    },
  });
  const root: Root = html.type === 'root' ? html : { type: 'root', children: html.type === 'doctype' ? [] : [html] };
  eachElement(root, (element) => {
    for (const property of ['href', 'src'] as const) {
      const address = element.properties[property];
      if (typeof address !== 'string') continue;
      const absolute = address.startsWith('#') ? address : resolve(address);
      if (absolute === undefined) delete element.properties[property];
      else element.properties[property] = absolute;
    }
  });
  return toHtml(root);
}
