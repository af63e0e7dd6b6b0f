import { postAddress } from '../../post/addresses.ts';
import { buildThread, type ThreadRow } from '../reading/thread.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { isVisible, tidyName } from '../record/comment-text.ts';
import { plainMarkdown, quoteMarkdown } from './plain-markdown.ts';

/** Deeper replies stand at this level: every level indents every line below it. */
const maxLevel = 5;

/** All comments as a text for people: a section for each post in the order of `records`, a nested list for each thread. */
export function commentsMarkdown({
  site,
  exportedAt,
  records,
  unreadable,
}: {
  /** The absolute URL of the site's folder; it ends in `/`. */
  readonly site: string;
  readonly exportedAt: string;
  readonly records: readonly CommentRecord[];
  /** How many more there are that can't be read. */
  readonly unreadable: number;
}): string {
  const sections = [...groupByPost(records)].flatMap(([post, byId]) => {
    const rows = buildThread(byId, { order: 'oldest' });
    const heading = `## [${plainMarkdown(titleOf(post, byId))}](<${site}${postAddress(post).slice(1)}>)`;
    return rows.length === 0 ? [] : [heading, ...rows.map(commentItem)];
  });
  return [
    '# Comments',
    `From <${site}>, exported on ${moment(exportedAt)}.`,
    ...(sections.length === 0 ? ['There are no comments.'] : sections),
    ...(unreadable === 0 ? [] : ['---', describeUnreadable(unreadable)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function groupByPost(records: readonly CommentRecord[]): ReadonlyMap<string, ReadonlyMap<string, CommentRecord>> {
  const groups = new Map<string, Map<string, CommentRecord>>();
  for (const record of records) {
    const group = groups.get(record.post) ?? new Map<string, CommentRecord>();
    groups.set(record.post, group.set(record.id, record));
  }
  return groups;
}

/** The title that the post had last, as far as comments tell; else its slug. */
function titleOf(post: string, records: ReadonlyMap<string, CommentRecord>): string {
  return [...records.values()].findLast(({ postTitle = '' }) => isVisible(postTitle))?.postTitle ?? post;
}

/** A comment as an item of a list. Its text is a quote, so that a list in it is never taken for more comments. */
function commentItem({ record, depth, parent }: ThreadRow): string {
  const indent = '  '.repeat(Math.min(depth, maxLevel));
  const inReplyTo = parent === undefined ? '' : `, in reply to ${authorOf(parent)}`;
  const edited = sameMoment(record.createdAt, record.updatedAt) ? '' : `, edited ${moment(record.updatedAt)}`;
  const lines =
    record.deletedAt === undefined
      ? [
          `**${authorOf(record)}**, ${moment(record.createdAt)}${edited}${inReplyTo}:`,
          '',
          ...quotedPassage(record.selector),
          ...quoteMarkdown(record.text),
        ]
      : [`*A deleted comment*, ${moment(record.createdAt)}${inReplyTo}`];
  return lines.map((line, n) => (line === '' ? '' : `${indent}${n === 0 ? '- ' : '  '}${line}`)).join('\n');
}

function authorOf({ author = '', deletedAt }: CommentRecord): string {
  return deletedAt === undefined ? plainMarkdown(tidyName(author) ?? 'Anonymous') : 'a deleted comment';
}

/** The passage that a comment is about, as a quote within its own. */
function quotedPassage(selector: unknown): readonly string[] {
  const isQuote = typeof selector === 'object' && selector !== null && 'exact' in selector;
  if (!isQuote || typeof selector.exact !== 'string' || !isVisible(selector.exact)) return [];
  return [`> > “${plainMarkdown(selector.exact)}”`, '>'];
}

function sameMoment(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b);
}

/** In UTC, and the same in every language: a file is read anywhere. */
function moment(timestamp: string): string {
  const [, day = '', time = ''] = /^(.+)T(\d\d:\d\d)/u.exec(new Date(timestamp).toISOString()) ?? [];
  return `${day} ${time} UTC`;
}

function describeUnreadable(count: number): string {
  return count === 1
    ? 'One more comment can’t be read. It is in the export as JSON, as it was found.'
    : `${count} more comments can’t be read. They are in the export as JSON, as they were found.`;
}
