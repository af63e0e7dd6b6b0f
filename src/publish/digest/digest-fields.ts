import type { PostFile } from '../../post/post-schema.ts';
import type { FieldLine } from './field-lines.ts';
import type { Named } from './named-value.ts';
import type { Opener } from './opener-line.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The fields of a post as the lines of a digest give them, one after the other. The first line that gives a field
 * counts; a later one is refused, so that its words stay in the article.
 */
export interface DigestFields {
  readonly given: Partial<Mutable<PostFile>>;
  /** Which kinds of lines have been taken; an empty `Category:` counts. */
  readonly taken: Set<FieldLine['kind'] | 'opener' | 'question'>;
  /** The source's name and address, which two lines can give. */
  source: { readonly name?: string | undefined; readonly url?: string | undefined };
  exact: Readonly<Record<string, unknown>> | undefined;
}

/** No fields yet. */
export function noFields(): DigestFields {
  return { given: {}, taken: new Set(), source: {}, exact: undefined };
}

/** Takes what a labelled line says, unless another line has said it already. True if it was taken. */
export function takeField(fields: DigestFields, line: FieldLine): boolean {
  const { given, taken } = fields;
  if (line.kind === 'source') return takeSource(fields, line);
  if (line.kind === 'authors') {
    given.authors = [...(given.authors ?? []), ...line.authors];
    return true;
  }
  if (taken.has(line.kind)) return false;
  taken.add(line.kind);
  switch (line.kind) {
    case 'title':
      given.title = line.title;
      break;
    case 'category':
      if (line.category !== '') given.category = line.category;
      break;
    case 'tags':
      given.tags = [...line.tags];
      break;
    case 'published':
      given.publishedAt = line.publishedAt;
      break;
    case 'updated':
      given.updatedAt = line.updatedAt;
      break;
    case 'slug':
      given.slug = line.slug;
      break;
    case 'language':
      given.language = line.language;
      break;
    case 'image':
      given.image = line.image;
      break;
    case 'discussion':
      given.discussionUrl = line.discussionUrl;
      break;
    case 'draft':
      given.draft = true;
      break;
    case 'exact':
      fields.exact = line.fields;
      break;
  }
  return true;
}

/** Takes the source an opener names. */
export function takeOpener(fields: DigestFields, opener: Opener): boolean {
  if (fields.taken.has('opener') || !takeSource(fields, opener.source ?? {})) return false;
  fields.taken.add('opener');
  return true;
}

/** Takes the question that closes the article; `undefined` is the default one. */
export function takeQuestion({ given, taken }: DigestFields, question: string | undefined): boolean {
  if (taken.has('question')) return false;
  taken.add('question');
  if (question !== undefined) given.question = question;
  return true;
}

/** The source, as far as it is known; an address alone is named after its site. */
export function givenSource({ source }: DigestFields): Named | undefined {
  const { name, url } = source;
  if (url === undefined) return name === undefined ? undefined : { name };
  return { name: name ?? new URL(url).hostname, url };
}

/** The opener and a `Source:` line complete each other; one that contradicts what is known is refused. */
function takeSource(fields: DigestFields, { name, url }: DigestFields['source']): boolean {
  const known = fields.source;
  if (name !== undefined && known.name !== undefined && name !== known.name) return false;
  if (url !== undefined && known.url !== undefined && url !== known.url) return false;
  fields.source = { name: known.name ?? name, url: known.url ?? url };
  return true;
}
