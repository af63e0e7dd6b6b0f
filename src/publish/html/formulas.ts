import type { Element } from 'hast';
import type { Html, InlineCode, Text } from 'mdast';
import { readMarkdown } from '../read-markdown.ts';
import { attribute, hasClass, textOf } from './element-properties.ts';

/** What formulas are drawn with beside their TeX: the same once more. */
const drawn = /^(?:katex-html|MathJax(?:_Preview|_SVG|_CHTML|_Display)?|mwe-math-fallback-image-(?:inline|display))$/u;

/** Whether an element shows a formula that stands beside it as TeX or MathML. */
export function isDrawnFormula(element: Element): boolean {
  return hasClass(element, drawn);
}

/** A formula as it is written in TeX where the page says so, else its letters. */
export function readFormula(math: Element): Text | InlineCode | Html {
  const tex = texOf(math) ?? attribute(math, 'alttext');
  if (tex.trim() === '') return { type: 'text', value: lettersOf(math) };
  return texNode(tex, attribute(math, 'display') === 'block');
}

/** TeX between dollars if the page would read it as a formula, else as code. */
export function texNode(tex: string, isDisplayed: boolean): InlineCode | Html {
  const text = unwrapped(tex.replaceAll(/\s+/gu, ' ').trim());
  const fence = isDisplayed ? '$$' : '$';
  const formula = `${fence}${text}${fence}`;
  const [paragraph] = readMarkdown(formula).children;
  const [node, ...more] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const isRead = more.length === 0 && node?.type === 'text' && node.value === formula;
  // `html` is what is printed as it is.
  return isRead ? { type: 'html', value: formula } : { type: 'inlineCode', value: text };
}

/** Wikipedia has every formula in one more group. */
function unwrapped(tex: string): string {
  return /^\{\\(?:display|text)style (?<inner>.*)\}$/u.exec(tex)?.groups?.inner?.trim() ?? tex;
}

function texOf(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'annotation') {
      if (/tex/iu.test(attribute(child, 'encoding'))) return textOf(child);
      continue;
    }
    const tex = texOf(child);
    if (tex !== undefined) return tex;
  }
  return undefined;
}

function lettersOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !child.tagName.startsWith('annotation') ? lettersOf(child) : '';
    })
    .join('');
}
