import { needsMarkdown } from './needs-markdown.ts';

/** A piece of one paragraph of Markdown. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

const kinds = { '**': 'strong', __: 'strong', '*': 'em', _: 'em', '~~': 'del' } as const;

/** Code without odd spaces. */
const code = /(?<!`)`(?<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)/u;

/** Emphasis that begins with a letter after a space, and ends with one, or with the end of a sentence before a space. */
const emphasis =
  /(?<![^\s("'])(?<mark>\*\*|__|~~|\*|_)(?=[\p{L}\p{N}`])(?<words>[^*_~\n]+)(?:(?<=[\p{L}\p{M}\p{N}`])\k<mark>(?=[\s\p{P}]|$)|(?<=[.,:;!?)])\k<mark>(?=\s|$))(?![*_~])/u;

/** A link whose address has nothing special in it. */
const link = /(?<!!)\[(?<label>[^\][\n]+)\]\((?<href>[^\s()<>\\&[\]]+)\)/u;

/** Within a formula no mark is one. */
const mayHaveFormula = /\$[^$]*\$/u;

/** The markup of most short texts, where it can't be taken for anything else. */
const markup = new RegExp(`${code.source}|${emphasis.source}|${link.source}`, 'gu');

/**
 * Reads one paragraph of Markdown without the Markdown reader, which weighs more than all else of a widget: its common
 * markup, and nothing that is not certain. `undefined` where there could be anything more; what it gives is what the
 * reader would give (CommonMark and GFM), which the tests hold it to.
 */
export function readCommonMarkup(text: string): readonly Inline[] | undefined {
  if (text.includes('\n') || mayHaveFormula.test(text)) return undefined;
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const { code, mark, words, label, href } = match.groups ?? {};
    if (!addPlain(pieces, text.slice(end, match.index))) return undefined;
    end = match.index + match[0].length;
    if (code !== undefined) {
      pieces.push({ kind: 'code', text: code });
      continue;
    }
    const children = readCommonMarkup(words ?? label ?? '');
    if (children === undefined) return undefined;
    if (href !== undefined) pieces.push({ kind: 'link', href, children });
    else if (isMark(mark)) pieces.push({ kind: kinds[mark], children });
  }
  return addPlain(pieces, text.slice(end)) ? pieces : undefined;
}

/** Adds what stands between markup; tells whether it certainly is none. */
function addPlain(pieces: Inline[], text: string): boolean {
  // Within a word, an underscore is one: `snake_case`.
  if (needsMarkdown(text.replaceAll(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ''))) return false;
  if (text !== '') pieces.push({ kind: 'text', text });
  return true;
}

function isMark(mark: string | undefined): mark is keyof typeof kinds {
  return mark !== undefined && mark in kinds;
}
