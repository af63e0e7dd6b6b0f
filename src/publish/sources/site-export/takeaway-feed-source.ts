import { failed, ok, type Result } from '../../../platform/result.ts';
import { decodePost } from '../../../post/decode-post.ts';
import { feedExtension } from '../../export/json-feed-post.ts';
import { readJson } from '../read-json.ts';
import type { ImportedPost, Importer, RefusedEntry, SourceFault } from '../source.ts';

const format = 'Takeaway site';

/** A whole site as `printJsonFeed` writes it: a JSON Feed whose items hold their posts exactly. */
export const takeawayFeedSource: Importer = {
  format,
  holdsMany: true,
  detect: ({ text }) => {
    // Reading takes long, so texts that can't be one are sorted out cheaply.
    if (!/^\s*\{/u.test(text) || !text.includes(`"${feedExtension}"`)) return false;
    const data = readJson(text, format);
    const [first] = data.ok ? itemsOf(data.value) : [];
    return isObject(first) && feedExtension in first;
  },
  parse: ({ text }) => {
    const data = readJson(text, format);
    if (!data.ok) return data;
    const items = itemsOf(data.value);
    if (items.length === 0) return failed({ code: 'empty-source', format });
    const posts: ImportedPost[] = [];
    const refused: RefusedEntry[] = [];
    for (const [index, item] of items.entries()) {
      const read = readItem(item);
      if (read.ok) posts.push(read.value);
      else refused.push({ name: nameOf(item, index), fault: read.fault });
    }
    return ok({ posts, refused, notes: [] });
  },
};

function readItem(item: unknown): Result<ImportedPost, SourceFault> {
  const extension = isObject(item) ? item[feedExtension] : undefined;
  if (!isObject(extension)) {
    return failed({ code: 'malformed-source', format, detail: `an item has no ${feedExtension}` });
  }
  const read = decodePost(extension.post, '');
  if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
  return ok({ post: read.value, hasDate: true, hasTitle: true, hasSlug: true, origin: undefined, notes: [] });
}

function nameOf(item: unknown, index: number): string {
  const title = isObject(item) ? item.title : undefined;
  return typeof title === 'string' ? title : `item ${index + 1}`;
}

function itemsOf(data: unknown): readonly unknown[] {
  return isObject(data) && Array.isArray(data.items) ? data.items : [];
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
