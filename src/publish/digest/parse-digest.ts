import { failed, ok, type Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { slugify } from '../../post/slug.ts';
import { type ArticleLines, readArticle } from './article.ts';
import { findCodeFences } from './code-fences.ts';
import { type DigestFields, givenSource, noFields } from './digest-fields.ts';
import { readHeader } from './digest-header.ts';
import { deriveTitle } from './digest-title.ts';
import { readTrailer } from './digest-trailer.ts';
import { splitDigests } from './split-digests.ts';
import { toLines } from './text-lines.ts';
import { findVerbatimBody } from './verbatim-body.ts';

/** Fields that count instead of what the text says. */
export interface DigestOverrides {
  readonly title?: string | undefined;
  readonly slug?: string | undefined;
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly publishedAt?: string | undefined;
}

export interface DigestOptions {
  /** When a digest that doesn't say was published: RFC 3339 with an offset. */
  readonly fallbackPublishedAt: string;
  readonly overrides?: DigestOverrides;
}

export interface ParsedDigest {
  readonly post: Post;
  /** Whether the moment of publication was given; otherwise it is the fallback. */
  readonly hasDate: boolean;
  /** Whether the title was given; otherwise it is made of the tags or the first sentence. */
  readonly hasTitle: boolean;
  /** Whether the slug was given; otherwise it is made of the title, and may be changed to tell two posts apart. */
  readonly hasSlug: boolean;
  /** Lines in the header or behind the article that the format doesn't know. They are in the body. */
  readonly unknownLines: readonly string[];
}

export type DigestFault =
  /** Nothing in the text could be a post, or give it a title. */
  | { readonly code: 'empty-digest' }
  /** The schema refuses the post, which options can cause. */
  | { readonly code: 'refused-digest'; readonly issues: readonly string[] };

/**
 * Reads the text of one or several digests, in the many shapes digest services give it (DESIGN, section 1). Every word
 * of an article ends up in a field of its post; lines the format doesn't know stay in the body.
 */
export function parseDigests(text: string, options: DigestOptions): Result<readonly ParsedDigest[], DigestFault> {
  const digests: ParsedDigest[] = [];
  for (const lines of splitDigests(toLines(text))) {
    const read = parseDigest(lines, options);
    if (read.ok) digests.push(read.value);
    // An opener alone, at the end of a text that was cut off, say, takes nothing away from the digests before it.
    else if (read.fault.code !== 'empty-digest') return read;
  }
  return digests.length > 0 ? ok(digests) : failed({ code: 'empty-digest' });
}

function parseDigest(lines: readonly string[], options: DigestOptions): Result<ParsedDigest, DigestFault> {
  const fields = noFields();
  const article = readArticleLines(lines, fields);
  const { takeaway, body } = readArticle(article);
  const source = givenSource(fields);
  const given = {
    ...fields.given,
    ...(source === undefined ? {} : { source }),
    ...(takeaway === '' ? {} : { takeaway }),
    body,
  };
  const data = {
    ...replaceExactly(given, fields.exact),
    ...withoutUndefined(options.overrides ?? {}),
  };

  // The schema reads every value before it counts; the title it needs is made of what the text has.
  const publishedAt = data.publishedAt ?? options.fallbackPublishedAt;
  const draft = decodePost({ ...data, publishedAt, title: data.title ?? 'untitled' }, 'untitled');
  if (!draft.ok) return failed({ code: 'refused-digest', issues: draft.fault });
  const title = data.title ?? deriveTitle(draft.value.tags, tellingTexts(draft.value));
  if (typeof title !== 'string') return failed({ code: 'empty-digest' });
  const fallbackSlug =
    slugify(title) || slugify(`${draft.value.source?.name ?? 'post'} ${draft.value.publishedAt.slice(0, 10)}`);
  const read = decodePost({ ...data, publishedAt, title }, fallbackSlug);
  if (!read.ok) return failed({ code: 'refused-digest', issues: read.fault });
  return ok({
    post: read.value,
    hasDate: data.publishedAt !== undefined,
    hasTitle: data.title !== undefined,
    hasSlug: data.slug !== undefined,
    unknownLines: [...article.unknownBefore, ...article.unknownAfter].map((line) => line.trim()),
  });
}

/** What a title can be made of, the best first: where there is no article, the fields are all there is. */
function tellingTexts(post: Post): readonly string[] {
  const { takeaway = '', body, category = '', source, question = '', authors, image, discussionUrl = '' } = post;
  const names = authors.map(({ name }) => name).join(', ');
  return [
    takeaway,
    body,
    category,
    source?.name ?? '',
    question,
    names,
    image?.alt ?? '',
    image?.src ?? '',
    discussionUrl,
  ];
}

function readArticleLines(lines: readonly string[], fields: DigestFields): ArticleLines {
  const fences = findCodeFences(lines);
  const verbatim = findVerbatimBody(lines, fences);
  const head = verbatim === undefined ? lines : lines.slice(0, verbatim.start);
  const header = readHeader(head, fences, fields);
  // Code is the article's, whatever its lines look like.
  const lastFenceEnd = [...fences.values()].at(-1) ?? 0;
  const trailer = readTrailer(lines, Math.max(header.end, verbatim?.end ?? 0, lastFenceEnd), fields);
  return {
    labelText: header.labelText,
    lines: lines.slice(header.end, verbatim?.start ?? trailer.start),
    verbatim: verbatim?.body,
    unknownBefore: header.unknown,
    unknownAfter: [...(verbatim === undefined ? [] : lines.slice(verbatim.end, trailer.start)), ...trailer.unknown],
  };
}

type Data = Readonly<Record<string, unknown>>;

/** Puts exact fields in the place of what readable lines say; `null` takes a field away. */
function replaceExactly(given: Data, exact: Data = {}): Data {
  return Object.fromEntries(Object.entries({ ...given, ...exact }).filter(([, value]) => value !== null));
}

function withoutUndefined(overrides: object): Data {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}
