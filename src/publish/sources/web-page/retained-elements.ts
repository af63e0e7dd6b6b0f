import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom/worker';

/** With more elements it would be at it for minutes. */
const mostElements = 30_000;
/** It reads the text of every element several times: each character as often as elements are around it. */
const mostReadings = 10_000_000;
const numberName = 'dataTakeawayNumber';

/**
 * The elements of a page that Readability takes for parts of its article, by which it can be found in the tree of the
 * page, whole: what Readability makes of it has lost tables, lists, forms and scripts, of which nobody would know.
 * `undefined` where it finds no article.
 */
export function retainedElements(body: Element, title: string): ReadonlySet<Element> | undefined {
  const elements = number(body);
  try {
    if (elements.length > mostElements || readings(body, 1) > mostReadings) return undefined;
    const page: Root = { type: 'root', children: [body] };
    const { document } = parseHTML(
      `<!doctype html><html><head><title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title></head>${toHtml(page)}</html>`,
    );
    const article = new Readability(document, { charThreshold: 200, disableJSONLD: true, keepClasses: true }).parse();
    const found = [...(article?.content ?? '').matchAll(/ data-takeaway-number="(\d+)"/gu)];
    if (found.length === 0) return undefined;
    return new Set(found.flatMap(([, index]) => elements[Number(index)] ?? []));
  } catch {
    // It works on pages of any kind, on a document of another make: whatever it stumbles over, the page is read without it.
    return undefined;
  } finally {
    for (const element of elements) delete element.properties[numberName];
  }
}

function readings({ children }: Element, depth: number): number {
  return children.reduce((sum, child) => {
    if (child.type === 'element') return sum + readings(child, depth + 1);
    return child.type === 'text' ? sum + child.value.length * depth : sum;
  }, 0);
}

function number(body: Element): readonly Element[] {
  const elements: Element[] = [];
  const visit = (element: Element) => {
    element.properties[numberName] = String(elements.length);
    elements.push(element);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(body);
  return elements;
}
