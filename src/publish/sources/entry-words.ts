import { failed, ok, type Result } from '../../platform/result.ts';
import { describeDropped } from '../html/describe-dropped.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { longestPost } from './longest-post.ts';
import type { SourceFault } from './source.ts';

/** The fields of an entry that are made of its words. */
export interface EntryWords {
  readonly body: string;
  readonly takeaway: string | undefined;
  readonly summary: string | undefined;
  readonly notes: readonly string[];
}

/** A takeaway made of a longer summary would lose its end. */
const longestSummary = 500;

/**
 * The words of an entry, `content` and `summary` being HTML, `base` what relative addresses in them belong to. Where
 * there is no content the summary is the body. A summary that the content begins with, as the feeds of many systems
 * have it and Takeaway's own, is not said twice; one that is longer than a takeaway stays in the body, whole.
 */
export function entryWords({
  content,
  summary,
  base,
}: {
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly base: string | undefined;
}): Result<EntryWords, SourceFault> {
  if ((content?.length ?? 0) + (summary?.length ?? 0) > longestPost) {
    return failed({ code: 'too-long', longest: longestPost });
  }
  const article = convert(content, base);
  const short = convert(summary, base);
  const notes = [...article.notes, ...(article.markdown === '' ? short.notes : [])];
  const words = (fields: Partial<EntryWords>): Result<EntryWords, SourceFault> =>
    ok({ body: article.markdown, takeaway: undefined, summary: undefined, notes, ...fields });
  if (article.markdown === '') return words({ body: short.markdown });
  const plain = paragraphsOf(short.markdown);
  const said = wordsOf(plain);
  if (said === '') return words({});
  const [first, rest] = firstBlock(article.markdown);
  if (wordsOf(first) === said && paragraphsOf(first) === first) {
    return words({ takeaway: inOneLine(first), body: rest, notes: [...notes, 'no takeaway: made of the summary'] });
  }
  // A beginning of the article, cut off with "[…]" or not, says nothing of its own.
  const isCut = /(?:…|\.{3})[\s\\\])]*$/u.test(plain);
  if (`${wordsOf(article.markdown.slice(0, 4 * plain.length + 2000))} `.startsWith(isCut ? said : `${said} `))
    return words({});
  return plain.length > longestSummary
    ? words({ body: `${short.markdown}\n\n${article.markdown}` })
    : words({ summary: inOneLine(plain) });
}

function convert(
  html: string | undefined,
  base: string | undefined,
): { readonly markdown: string; readonly notes: readonly string[] } {
  if (html === undefined || html.trim() === '') return { markdown: '', notes: [] };
  const { markdown, dropped } = htmlToMarkdown(html, base);
  const note = describeDropped(dropped);
  return { markdown: markdown.trim(), notes: note === undefined ? [] : [note] };
}

function firstBlock(markdown: string): readonly [string, string] {
  const end = markdown.search(/\n[ \t]*\n/u);
  return end < 0 ? [markdown, ''] : [markdown.slice(0, end), markdown.slice(end).trim()];
}

/** What of a summary can be a takeaway: pictures and the line that WordPress adds ("The post … first appeared on …") can't. */
function paragraphsOf(markdown: string): string {
  return markdown
    .split(/\n[ \t]*\n/u)
    .filter((block) => !/^(?:\s*!\[|The post \[.*(?:appeared first|first appeared) on \[)/u.test(block))
    .map((block) => block.replaceAll(/^ {0,3}(?:#{1,6} +|> ?|[-*+] +)/gmu, ''))
    .join('\n\n');
}

/** Letters and digits, for comparing: two texts may differ in their markup, and parsing it takes long. */
function wordsOf(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^()\s]*\)/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A break at the end of a line is white space too. */
function inOneLine(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)((?:\\\\)*)\\\n/gu, '$1 ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
