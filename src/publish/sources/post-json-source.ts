import { failed, ok } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import { postSchema } from '../../post/post-schema.ts';
import { isSlug, slugify } from '../../post/slug.ts';
import { readJson } from './read-json.ts';
import type { Importer } from './source.ts';

const format = 'post JSON';

/** A post's own file. Of JSON that nobody else knows, this tells what is missing for a post. */
export const postJsonSource: Importer = {
  format,
  detect: ({ text, fileName = '' }) => /\.json$/iu.test(fileName) || /^\s*\{\s*(?:"|\})/u.test(text.slice(0, 1000)),
  parse: ({ text, fileName, given = {} }) => {
    const data = readJson(text, format);
    if (!data.ok) return data;
    const own = Object.entries(given).filter(([, value]) => value !== undefined);
    const fields = isObject(data.value) ? { ...data.value, ...Object.fromEntries(own) } : undefined;
    const name = fileName?.replace(/\.json$/iu, '').normalize('NFC') ?? '';
    // Browsers name a second download `a-post (1).json`.
    const slug = isSlug(name) ? name : slugify(name) || slugify(String(fields?.title ?? '')) || 'post';
    const read = decodePost(fields ?? data.value, slug);
    if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
    const unknown = Object.keys(fields ?? {}).filter(
      (field) => !(field in postSchema.entries) && field !== '$schema' && field !== 'imported',
    );
    const notes = unknown.length === 0 ? [] : [`left out fields the format doesn’t know: ${unknown.join(', ')}`];
    const hasSlug = isSlug(name) || fields?.slug !== undefined;
    const post = { post: read.value, hasDate: true, hasTitle: true, hasSlug, origin: undefined, notes };
    return ok({ posts: [post], refused: [], notes: [] });
  },
};

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
