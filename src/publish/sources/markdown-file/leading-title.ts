import type { Nodes } from 'mdast';
import { markdownText } from '../../markdown-text.ts';
import { readMarkdown } from '../../read-markdown.ts';
import { isWebAddress } from '../web-address.ts';
import { findNodes } from './markdown-tree.ts';

export interface LeadingTitle {
  /** As plain text. */
  readonly title: string;
  /** Where the title leads, as in the posts of those who write about links. */
  readonly link: string | undefined;
  /** The text without it; with it where it says more than a title can, by a picture, say. */
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
  const words = found?.groups?.words ?? '';
  const title = markdownText(words);
  if (found === null || !/[\p{L}\p{N}\p{S}]/u.test(title)) return undefined;
  const rest = body.slice(found[0].length).replace(/^(?:[ \t]*\n)+/u, '');
  const [extra, ...more] = findNodes(readMarkdown(words), saysMore);
  if (extra === undefined) return { title, link: undefined, rest };
  const isLink = extra.type === 'link' && isWebAddress(extra.url) && !extra.title && more.length === 0;
  return isLink ? { title, link: extra.url, rest } : { title, link: undefined, rest: body };
}

function saysMore({ type }: Nodes): boolean {
  return /^(?:link|image|footnote)/u.test(type);
}
