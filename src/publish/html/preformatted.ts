import type { Element, Nodes } from 'hast';
import type { Code } from 'mdast';
import { attribute, hasClass } from './element-properties.ts';
import { ancestors, type TreeIndex } from './tree-index.ts';

/** The columns of line numbers that some highlighters put beside the code. */
const gutter = /^(?:gutter|line-?(?:no|nos|numbers?)|rouge-gutter|hljs-ln-numbers|lnt?|blob-num|linenodiv)$/iu;

const prefixed = /^(?:language|lang|highlight-source|highlight-text|highlight|brush|sourceCode)[-:](?<name>.+)$/iu;
const languageName = /^(?![\d.-]+$)[\p{L}\p{N}+#._-]{1,40}$/u;
const noLanguages = new Set([
  'none',
  'default',
  'notranslate',
  'auto',
  'wrapper',
  'wrap',
  'code',
  'undefined',
  'nohighlight',
]);

/** A block of code, its lines as they were, with its language from wherever highlighters write it. */
export function codeBlock(element: Element, tree: TreeIndex): Code {
  const value = linesOf(element)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\0\uFEFF]/gu, '');
  return { type: 'code', lang: languageOf(element, tree) ?? null, value: value.replace(/^\n+|\s+$/gu, '') };
}

/** Whether an element holds line numbers, which are no part of the code. */
export function isGutter(element: Element): boolean {
  return hasClass(element, gutter);
}

function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  if (isGutter(node) || /^(?:script|style|template|button)$/u.test(node.tagName)) return '';
  let lines = '';
  for (const child of node.children) {
    const isLine = child.type === 'element' && /^(?:div|p|li|tr|ol|ul|table)$/u.test(child.tagName);
    if (isLine && lines !== '' && !lines.endsWith('\n')) lines += '\n';
    const own = linesOf(child);
    lines += isLine && !own.endsWith('\n') ? `${own}\n` : own;
  }
  return lines;
}

function languageOf(element: Element, tree: TreeIndex): string | undefined {
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const around = [...ancestors(tree, element)]
    .slice(0, 6)
    .filter(({ tagName }) => /^(?:div|figure|pre|td)$/u.test(tagName));
  for (const one of [element, ...(code?.type === 'element' ? [code] : []), ...around]) {
    const names = [
      attribute(one, 'dataLang'),
      attribute(one, 'dataLanguage'),
      ...attribute(one, 'className')
        .split(/\s+/u)
        .map((name) => prefixed.exec(name)?.groups?.name ?? ''),
      // `brush: js` has a space; Pandoc writes `sourceCode js`, highlight.js `hljs js`.
      /\b(?:brush:|sourceCode|hljs)\s+(?<name>[\w+#-]+)/u.exec(attribute(one, 'className'))?.groups?.name ?? '',
    ];
    const name = names.find((text) => languageName.test(text) && !noLanguages.has(text.toLowerCase()));
    if (name !== undefined) return name;
  }
  return undefined;
}
