/** A line of its own (kramdown): `{:.note}`, and a list that is to be replaced by a table of contents. */
const ownLine =
  /(?<![^\n])(?:[ \t]*(?:[-*+]|\d{1,9}\.)[ \t][^\n]*\n[ \t]*\{:[ \t]*toc\b[^}\n]*\}|[ \t]*\{:[^}\n]*\})[ \t]*(?![^\n])/gu;
/** Behind a link, picture or mark. */
const behind = /(?<=[)\]*_])\{:[^}\n]*\}/gu;
/** Behind a heading (kramdown, Pandoc, Hugo). */
const behindHeading = /^(#{1,6}[ \t].*\S)[ \t]+\{:?[ \t]*[#.][^}\n]*\}[ \t]*$/u;
const contents = /(?<![^\n])[ \t]*(?:\[\[_?TOC_?\]\]|\[TOC\])[ \t]*(?![^\n])/giu;
const longestLine = 2000;

/** Takes away what only gives a part of the text a name, a class or a place, and counts it. */
export function withoutAttributeLists(text: string): { readonly text: string; readonly count: number } {
  if (!/\{|\[_?toc/iu.test(text)) return { text, count: 0 };
  let count = 0;
  const drop = (_: string, kept: unknown) => {
    count++;
    return typeof kept === 'string' ? kept : '';
  };
  const rest = text
    .split('\n')
    .map((line) => (line.startsWith('#') && line.length < longestLine ? line.replace(behindHeading, drop) : line))
    .join('\n');
  return { text: rest.replaceAll(ownLine, drop).replaceAll(behind, drop).replaceAll(contents, drop), count };
}
