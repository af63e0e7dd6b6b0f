import { failed, ok, type Result } from '../../../platform/result.ts';
import { decodePost } from '../../../post/decode-post.ts';
import { slugify } from '../../../post/slug.ts';
import { unescapeBody } from '../../export/body-escapes.ts';
import { ownFormat, ownNames } from '../../export/markdown-file-format.ts';
import { readDate } from '../read-date.ts';
import type { ImportedPost, SourceFault } from '../source.ts';
import { isList, isTable, type Table, type Value } from './value.ts';

/** Whether front matter is Takeaway's own, as `printMarkdownFile` writes it. */
export function isOwn(fields: Table): boolean {
  return fields[ownNames.format] === ownFormat;
}

/**
 * Reads a post back from its own file: every field says exactly what the post's is. `written` is what stands behind the
 * front matter, and `fileName` the name of the file without its extension.
 */
export function readOwnPost(
  fields: Table,
  written: string,
  fileName: string | undefined,
): Result<ImportedPost, SourceFault> {
  const text = (name: keyof typeof ownNames) => textOf(fields[ownNames[name]]);
  const moment = (name: 'publishedAt' | 'updatedAt') => {
    const value = text(name);
    return value === undefined ? undefined : (readDate(value) ?? value);
  };
  const [category] = listOf(fields[ownNames.category]);
  const mark = text('mark');
  const data = {
    title: text('title'),
    publishedAt: moment('publishedAt'),
    body: unescapeBody({
      text: written.replace(/^\n/u, '').replace(/\n$/u, ''),
      ...(text('lineEnds') === 'crlf' && { lineEnds: 'crlf' as const }),
      ...(mark !== undefined && mark !== '' && { mark }),
    }),
    takeaway: text('takeaway'),
    category,
    tags: listOf(fields[ownNames.tags]),
    source: fields[ownNames.source],
    question: text('question'),
    slug: text('slug'),
    updatedAt: moment('updatedAt'),
    authors: listOf(fields[ownNames.authors]),
    language: text('language'),
    image: imageOf(fields[ownNames.image]),
    discussionUrl: text('discussionUrl'),
    draft: text('draft') === 'true',
  };
  const read = decodePost(data, fileName ?? slugify(data.title ?? ''));
  if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
  const names: readonly string[] = Object.values(ownNames);
  const unknown = Object.keys(fields).filter((name) => !names.includes(name));
  const notes = unknown.length === 0 ? [] : [`left out fields the format doesn’t know: ${unknown.join(', ')}`];
  const hasSlug = data.slug !== undefined || fileName !== undefined;
  return ok({ post: read.value, hasDate: true, hasTitle: true, hasSlug, origin: undefined, notes });
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === '') return [];
  return isList(value) ? value : [value];
}

/** Its sizes are numbers, which front matter gives as they are written. */
function imageOf(image: Value | undefined): unknown {
  if (!isTable(image)) return image;
  const { width, height, ...rest } = image;
  return {
    ...rest,
    ...(width !== undefined && { width: Number(width) }),
    ...(height !== undefined && { height: Number(height) }),
  };
}
