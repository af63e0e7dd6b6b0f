import { markdownText } from '../../markdown-text.ts';

export interface LeadingTitle {
  /** As plain text. */
  readonly title: string;
  /** The text without it. */
  readonly rest: string;
}

/** In characters. A longer line is no title. */
const longestTitle = 1000;

const atx = /^#[ \t]+(?<words>[^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)/u;
const setext = /^(?<words>[^\s>#|`~[\]*+-][^\n]*)\n=+[ \t]*(?:\n|$)/u;

/** The heading of the highest level that a text begins with, which is its title. */
export function takeLeadingTitle(text: string): LeadingTitle | undefined {
  const body = text.replace(/^(?:[ \t]*\n)*/u, '').replace(/^ {1,3}(?=#)/u, '');
  if (body.slice(0, longestTitle).search(/\n/u) < 0 && body.length > longestTitle) return undefined;
  const found = atx.exec(body) ?? setext.exec(body);
  const title = markdownText(found?.groups?.words ?? '');
  if (found === null || !/[\p{L}\p{N}\p{S}]/u.test(title)) return undefined;
  return { title, rest: body.slice(found[0].length).replace(/^(?:[ \t]*\n)+/u, '') };
}
