import type { Post } from '../../post/post-schema.ts';
import { toPostFile } from '../post-file.ts';
import { readArticle } from './article.ts';
import { printExactFields } from './exact-fields.ts';
import { parseDigests } from './parse-digest.ts';
import { anonymousOpener, type FieldLines, isPrintable, printFields } from './print-fields.ts';
import { printVerbatimBody } from './verbatim-body.ts';

/**
 * Writes a post as digest text. Parsing the text gives the same post, whatever is in it: every form is parsed again
 * before it is used. In order of preference, an article is written
 *
 * 1. as services write it, its headings of level 2 as short lines
 * 2. as Markdown, if its lines read back as the same Markdown
 * 3. as Markdown between fences, behind the label `📝 Article in Markdown:`
 * 4. as JSON on a line `🧾 Exact fields: {…}`, with all that no other line can hold (a title of two lines, say)
 */
export function printDigest(post: Post): string {
  const fields = printFields(post);
  const takeaway = printTakeaway(post.takeaway);
  const known = {
    ...fields,
    exact: {
      ...fields.exact,
      ...(takeaway === undefined ? { takeaway: post.takeaway } : {}),
    },
  };
  const bodies = isPrintable(post.body)
    ? [post.body.replaceAll(/^## (.+)$/gmu, '$1'), post.body, printVerbatimBody(post.body)]
    : [];
  for (const body of bodies) {
    const text = assemble(known, takeaway ?? [], body);
    if (saysExactly(text, post)) return text;
  }
  return printExactly(post, known, takeaway ?? []);
}

/** Writes posts as the text of several digests, which parsing tells apart again. */
export function printDigests(posts: readonly Post[]): string {
  return posts.map((post) => `${printDigest(post)}\n`).join('\n');
}

/** `undefined` for a takeaway that would not come back as it is. */
function printTakeaway(takeaway: string | undefined): readonly string[] | undefined {
  if (takeaway === undefined) return [];
  const lines = takeaway.split('\n');
  const read = readArticle({
    labelText: '',
    lines,
    verbatim: undefined,
    unknownBefore: [],
    unknownAfter: [],
  });
  const isRight = isPrintable(takeaway) && read.takeaway === takeaway && read.body === '';
  return isRight ? ['✅ Main takeaway:', takeaway] : undefined;
}

function assemble({ header, trailer, exact }: FieldLines, takeaway: readonly string[], body: string): string {
  const article = body === '' ? [] : [body];
  const last = Object.keys(exact).length === 0 ? [] : [`🧾 Exact fields: ${printExactFields(exact)}`];
  return [[...header, ...takeaway].join('\n'), ...article, [...trailer, ...last].join('\n')].join('\n\n');
}

/** Keeps as many readable lines as can be; the rest is exact. */
function printExactly(post: Post, fields: FieldLines, takeaway: readonly string[]): string {
  const file = { ...toPostFile(post), slug: post.slug };
  const exact = {
    ...fields.exact,
    body: post.body,
    takeaway: post.takeaway ?? null,
  };
  const readable = assemble({ ...fields, exact }, takeaway, '');
  if (saysExactly(readable, post)) return readable;
  return assemble({ header: [anonymousOpener], trailer: [], exact: file }, [], '');
}

function saysExactly(text: string, post: Post): boolean {
  const read = parseDigests(text, {
    fallbackPublishedAt: '1970-01-01T00:00:00Z',
  });
  const [digest, ...others] = read.ok ? read.value : [];
  if (digest === undefined || others.length > 0) return false;
  return digest.post.slug === post.slug && JSON.stringify(toPostFile(digest.post)) === JSON.stringify(toPostFile(post));
}
