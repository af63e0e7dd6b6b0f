import { findCodeFences } from '../../digest/code-fences.ts';
import { readFieldLine } from '../../digest/field-lines.ts';
import { isEmojiLed } from '../../digest/line-decoration.ts';
import { findDigestStart } from '../../digest/opener-position.ts';
import { readQuestion } from '../../digest/question-line.ts';
import { readTakeawayLabel } from '../../digest/takeaway-label.ts';
import { isBlank, toLines } from '../../digest/text-lines.ts';
import { readTitleLine } from '../../digest/title-line.ts';
import type { SourceText } from '../source.ts';
import { markdownName } from './file-name.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** The label of a takeaway stands among the first lines of a digest. */
const longestHeader = 15;

/** Whether a text is Markdown with front matter, or a Markdown file, or begins with a title, and is no digest. */
export function isMarkdownFile({ text, fileName }: SourceText): boolean {
  if (hasFrontMatter(text)) return true;
  const isNamed = fileName !== undefined && markdownName.test(fileName);
  const isTitled = fileName === undefined && /^\s*# \S/u.test(text);
  return (
    (isNamed || isTitled) &&
    !/^\s*(?:\{\s*["}]|<(?:!doctype|html|\?xml|rss|feed)\b)/iu.test(text) &&
    !isDigest(toLines(text))
  );
}

/** Long texts of other kinds are sorted out cheaply. */
function hasFrontMatter(text: string): boolean {
  return /^\s*(?:---|\+\+\+|\{)/u.test(text) && splitFrontMatter(text.replaceAll(/\r\n?/gu, '\n')).kind !== 'none';
}

/**
 * Whether lines have what only digests have: their opener, the label of a takeaway as digests write it, or another label
 * of one (`TL;DR`) together with another of their lines.
 */
function isDigest(lines: readonly string[]): boolean {
  const fences = findCodeFences(lines);
  let words = 0;
  let isLabelled = false;
  let hasField = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (!fences.has(index) && !isBlank(line)) {
      words++;
      if (findDigestStart(lines, index) !== undefined) return true;
      const isHeader = words <= longestHeader && !/^\s{0,3}#/u.test(line);
      if (isHeader && readTakeawayLabel(line) !== undefined) {
        if (isEmojiLed(line) || /main take-?\s?away/iu.test(line)) return true;
        isLabelled = true;
      }
      // Most texts have no label, and need not be looked through for the rest.
      if (words <= longestHeader || isLabelled)
        hasField ||= readTitleLine(line) === undefined && (readFieldLine(line) !== undefined || isAsked(line));
    }
    index = fences.get(index) ?? index + 1;
  }
  return isLabelled && hasField;
}

function isAsked(line: string): boolean {
  return !/^\s{0,3}#/u.test(line) && readQuestion(line) !== undefined;
}
