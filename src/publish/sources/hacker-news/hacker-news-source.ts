import * as v from 'valibot';
import { failed, ok } from '../../../platform/result.ts';
import { describeIssues } from '../../../post/schema-issues.ts';
import { collectEntries, type NamedEntry } from '../collect-entries.ts';
import { entryWords } from '../entry-words.ts';
import { plainTitle } from '../plain-title.ts';
import { readJson } from '../read-json.ts';
import type { Importer } from '../source.ts';
import { webAddressOf } from '../web-address.ts';
import { type HackerNewsItem, hackerNewsItemSchema } from './hacker-news-schema.ts';

const format = 'Hacker News JSON';

/** Stories, jobs and polls of Hacker News: an item, a list of them, or an answer of Algolia's search. */
export const hackerNewsSource: Importer = {
  format,
  holdsMany: true,
  detect: ({ text }) => {
    const head = text.slice(0, 20_000);
    if (!/^[\uFEFF\s]*(?:\[\s*)?\{/u.test(head)) return false;
    const has = (field: RegExp) => field.test(head);
    const isFirebase =
      has(/(?<!\\)"type"\s*:\s*"(?:story|job|poll|pollopt|comment)"/u) &&
      has(/(?<!\\)"id"\s*:\s*\d/u) &&
      has(/(?<!\\)"(?:by|time|deleted|dead)"\s*:/u);
    const isAlgolia = has(/(?<!\\)"created_at_i"\s*:\s*\d/u) && has(/(?<!\\)"(?:objectID|story_id|points)"\s*:/u);
    return isFirebase || isAlgolia;
  },
  parse: ({ text, changedAt }) => {
    const data = readJson(text.replace(/^\uFEFF/u, ''), format);
    if (!data.ok) return data;
    return collectEntries(itemsOf(data.value).map(entryOf), { changedAt, format });
  },
};

function itemsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const hits = v.safeParse(v.object({ hits: v.array(v.unknown()) }), data);
  return hits.success ? hits.output.hits : [data];
}

function entryOf(data: unknown, index: number): NamedEntry {
  const read = v.safeParse(hackerNewsItemSchema, data);
  if (!read.success) {
    // The interface answers `null` for items that are not there.
    const detail = data === null ? 'there is no such item.' : describeIssues(read.issues, 'the item').join('; ');
    return { name: `item ${index + 1}`, read: failed({ code: 'malformed-source', format, detail }) };
  }
  const item = read.output;
  const name = item.title ?? `item ${item.id}`;
  const reason = reasonAgainst(item);
  return { name, read: reason === undefined ? storyOf(item) : failed({ code: 'refused-post', issues: [reason] }) };
}

function reasonAgainst({ type, isGone, title }: HackerNewsItem): string | undefined {
  if (isGone) return 'type: expected a story that can be read, got one that was deleted';
  if (/^(?:comment|pollopt)$/u.test(type))
    return `type: expected a story, got a ${type === 'comment' ? 'comment' : 'poll’s answer'}`;
  return title === null || title.trim() === '' ? 'title: is required, but missing' : undefined;
}

function storyOf(item: HackerNewsItem): NamedEntry['read'] {
  const discussion = `https://news.ycombinator.com/item?id=${encodeURIComponent(item.id)}`;
  const words = entryWords({ content: item.text ?? undefined, summary: undefined, base: discussion });
  if (!words.ok) return words;
  const url = webAddressOf(item.url ?? undefined, undefined);
  return ok({
    ...words.value,
    origin: discussion,
    title: plainTitle(item.title ?? ''),
    published: item.time ?? undefined,
    source: url === undefined ? { name: 'Hacker News', url: discussion } : { url },
    authors:
      item.by === null
        ? []
        : [{ name: item.by, url: `https://news.ycombinator.com/user?id=${encodeURIComponent(item.by)}` }],
    discussionUrl: discussion,
  });
}
