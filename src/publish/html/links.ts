import type { Element } from 'hast';
import { readAddress } from './addresses.ts';
import { attribute, label, textOf } from './element-properties.ts';
import { type Mark, withMark } from './phrasing.ts';
import type { Reader, Sink } from './reader.ts';
import { ancestors } from './tree-index.ts';

/** Reads a link, its words by `words`. One that leads nowhere a reader can go leaves them. */
export function readLink(
  element: Element,
  marks: readonly Mark[],
  sink: Sink,
  reader: Reader,
  words = (inner: readonly Mark[]) => reader.walk(element.children, inner, sink),
): void {
  const address = readAddress(attribute(element, 'href'), reader.base);
  switch (address.kind) {
    case 'web': {
      const title = label(element, 'title');
      const isNews = title !== undefined && title !== textOf(element).trim();
      words(withMark(marks, { type: 'link', url: address.url, title: isNews ? title : undefined }));
      break;
    }
    case 'fragment':
      // Headings have links to themselves, to be copied: `#`, `¶`.
      if (/[\p{L}\p{N}]/u.test(textOf(element)) || !isInHeading(element, reader)) words(marks);
      break;
    case 'unsafe':
      reader.drop('unsafe address');
      words(marks);
      break;
    case 'none':
      words(marks);
      break;
    default:
      address satisfies never;
  }
}

function isInHeading(element: Element, reader: Reader): boolean {
  for (const { tagName } of ancestors(reader.tree, element)) if (/^h[1-6]$/u.test(tagName)) return true;
  return false;
}
