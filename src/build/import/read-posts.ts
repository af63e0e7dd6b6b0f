import { failed, ok, type Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import { postSchema } from '../../post/post-schema.ts';
import { slugify } from '../../post/slug.ts';
import { type DigestOverrides, type ParsedDigest, parseDigests } from '../../publish/digest/parse-digest.ts';
import type { ImportFault } from './import-fault.ts';
import type { InputText } from './read-input.ts';

/** A post of an input, and what should be said about how it was read. */
export interface ReadPost extends Pick<ParsedDigest, 'post' | 'hasDate' | 'hasSlug'> {
  readonly notes: readonly string[];
}

/** Reads the posts of an input: those of its digests, or the one its JSON is. */
export function readPosts(input: InputText, overrides: DigestOverrides): Result<readonly ReadPost[], ImportFault> {
  const isJson = input.isJsonFile || /^\uFEFF?\s*\{\s*(?:"|\})/u.test(input.text.slice(0, 1000));
  return isJson ? readJsonPost(input, overrides) : readDigests(input, overrides);
}

function readDigests(input: InputText, overrides: DigestOverrides): Result<readonly ReadPost[], ImportFault> {
  const read = parseDigests(input.text, { fallbackPublishedAt: input.changedAt, overrides });
  if (!read.ok) return read;
  return ok(read.value.map((digest) => ({ ...digest, notes: describeDigest(digest, input) })));
}

function describeDigest(digest: ParsedDigest, { fileName }: InputText): readonly string[] {
  const { unknownLines } = digest;
  return [
    ...(digest.hasTitle ? [] : ['no title: made one of the text']),
    ...(digest.hasDate ? [] : [`no date: used ${fileName === undefined ? 'the present time' : 'the file’s time'}`]),
    ...unknownLines.map((line) => `kept a line the format doesn’t know: ${line}`),
  ];
}

function readJsonPost(input: InputText, overrides: DigestOverrides): Result<readonly ReadPost[], ImportFault> {
  let data: unknown;
  try {
    data = JSON.parse(input.text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed({ code: 'not-json', detail: error.message });
  }
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  const fields = isObject(data) ? { ...data, ...Object.fromEntries(given) } : undefined;
  const slug = input.fileName ?? (slugify(String(fields?.title ?? '')) || 'post');
  const read = decodePost(fields ?? data, slug);
  if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
  const unknown = Object.keys(fields ?? {}).filter((name) => !(name in postSchema.entries) && name !== '$schema');
  const notes = unknown.length === 0 ? [] : [`left out fields the format doesn’t know: ${unknown.join(', ')}`];
  return ok([{ post: read.value, hasDate: true, hasSlug: true, notes }]);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
