import type { Element, Root } from 'hast';
import { attribute, textOf } from '../../html/element-properties.ts';

/** What a page says of itself, as it stands there. */
export interface PageParts {
  readonly html: Element | undefined;
  readonly body: Element | undefined;
  readonly title: string | undefined;
  readonly baseHref: string | undefined;
  /** The contents of `<meta>`, by `name`, `property` or `itemprop` in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Links by what they are to the page (`rel`), such as `canonical`. */
  readonly links: ReadonlyMap<string, readonly Element[]>;
  readonly data: readonly string[];
  readonly times: readonly Element[];
  readonly headings: readonly Element[];
}

/** Goes through a page once and gathers what tells of it. */
export function readPageParts(page: Root): PageParts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, Element[]>();
  const data: string[] = [];
  const times: Element[] = [];
  const headings: Element[] = [];
  const found: { html?: Element; body?: Element; title?: string; baseHref?: string } = {};
  const visit = (parent: Root | Element) => {
    for (const element of parent.children) {
      if (element.type !== 'element') continue;
      const { tagName } = element;
      if (tagName === 'svg') continue;
      const itemprop = attribute(element, 'itemProp').toLowerCase();
      const content = attribute(element, 'content') || attribute(element, 'dateTime');
      const names = [attribute(element, 'name'), attribute(element, 'property'), attribute(element, 'httpEquiv')];
      for (const name of [...(tagName === 'meta' ? names : []), itemprop].map((one) => one.toLowerCase())) {
        if (name !== '' && content.trim() !== '') add(metas, name, content.trim());
      }
      if (tagName === 'a' || tagName === 'link') {
        for (const rel of attribute(element, 'rel').toLowerCase().split(/\s+/u)) add(links, rel, element);
      } else if (tagName === 'html') found.html ??= element;
      else if (tagName === 'body') found.body ??= element;
      else if (tagName === 'title') found.title ??= textOf(element).replaceAll(/\s+/gu, ' ').trim();
      else if (tagName === 'base') found.baseHref ??= attribute(element, 'href');
      else if (tagName === 'time') times.push(element);
      else if (tagName === 'h1') headings.push(element);
      else if (tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(element, 'type')))
        data.push(textOf(element));
      visit(element);
    }
  };
  visit(page);
  return {
    html: found.html,
    body: found.body,
    title: found.title,
    baseHref: found.baseHref,
    metas,
    links,
    data,
    times,
    headings,
  };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
