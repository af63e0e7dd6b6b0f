import * as v from 'valibot';
import { type PostFile, postSchema } from '../../post/post-schema.ts';
import { readExactFields } from './exact-fields.ts';
import { readLabelledLine } from './labelled-line.ts';
import { ownLineLimit, withoutInvisible } from './line-decoration.ts';
import { readMoment } from './moment-value.ts';
import { readNamed } from './named-value.ts';
import { readTags } from './tags-line.ts';

/** What one labelled line says about the post. */
export type FieldLine =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'published'; readonly publishedAt: string }
  | { readonly kind: 'updated'; readonly updatedAt: string }
  | { readonly kind: 'source'; readonly name?: string; readonly url?: string }
  | {
      readonly kind: 'authors';
      readonly authors: readonly {
        readonly name: string;
        readonly url?: string;
      }[];
    }
  | { readonly kind: 'slug'; readonly slug: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'image'; readonly image: NonNullable<PostFile['image']> }
  | { readonly kind: 'discussion'; readonly discussionUrl: string }
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'exact';
      readonly fields: Readonly<Record<string, unknown>>;
    };

type Reader = (value: string) => FieldLine | undefined;

/** How the value behind each label is read. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['title', (title) => (isValid('title', title) ? { kind: 'title', title } : undefined)],
  ['category', readCategory],
  ['categories', readCategory],
  ['source', readSource],
  ['author', (value) => readAuthors([value])],
  ['authors', (value) => readAuthors(value.split(','))],
  ['slug', (slug) => (slug !== '' && isValid('slug', slug) ? { kind: 'slug', slug } : undefined)],
  ['language', readLanguage],
  ['image', readImage],
  ['discussion', (url) => (isValid('discussionUrl', url) ? { kind: 'discussion', discussionUrl: url } : undefined)],
  ['draft', (value) => (/^(?:yes|true)$/iu.test(value) ? { kind: 'draft' } : undefined)],
]);

const publishedLabel =
  /^[^\p{L}\p{N}]*(?:originally\s+)?(?:posted|published|date|time)(?:\s+(?:on|at))?[\s:*_]+(?=\d)/iu;
const updatedLabel = /^[^\p{L}\p{N}]*(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?[\s:*_]+(?=\d)/iu;

/**
 * Reads a line that gives a field of the post. A value that the schema would refuse makes the line an ordinary one:
 * it stays in the article, so a mistake in it is seen there and nothing is lost.
 */
export function readFieldLine(line: string): FieldLine | undefined {
  const labelled = readLabelledLine(line);
  if (labelled?.label === 'exact fields') return readExact(labelled.value);
  const tags = readTags(line);
  if (tags !== undefined) return isValid('tags', tags) ? { kind: 'tags', tags } : undefined;
  if (line.length > ownLineLimit) return undefined;
  const read = readers.get(labelled?.label ?? '');
  // An empty category is often sent without its colon; the other labels are words that an article may have on a line.
  if (read !== undefined && (labelled?.hasColon || read === readCategory)) return read(labelled?.value ?? '');
  const clean = withoutInvisible(line);
  const publishedAt = readMomentAfter(publishedLabel, clean) ?? readClock(clean);
  if (publishedAt !== undefined) return { kind: 'published', publishedAt };
  const updatedAt = readMomentAfter(updatedLabel, clean);
  return updatedAt === undefined ? undefined : { kind: 'updated', updatedAt };
}

function isValid(field: keyof typeof postSchema.entries, value: unknown): boolean {
  return v.safeParse(postSchema.entries[field], value).success;
}

function readMomentAfter(label: RegExp, line: string): string | undefined {
  const found = label.exec(line)?.[0];
  return found === undefined ? undefined : readMoment(line.slice(found.length).replace(/[\s*_]+$/u, ''));
}

/** A number that can be a Unix time, with only a clock before it. */
function readClock(line: string): string | undefined {
  const value = /^\s*\p{So}\uFE0F?\s*(?<value>\d{10,13})\s*$/u.exec(line)?.groups?.value;
  return value === undefined ? undefined : readMoment(value);
}

function readCategory(category: string): FieldLine | undefined {
  return isValid('category', category) ? { kind: 'category', category } : undefined;
}

function readSource(value: string): FieldLine | undefined {
  const source = readNamed(value);
  return source.name !== undefined && !isValid('title', source.name) ? undefined : { kind: 'source', ...source };
}

function readAuthors(values: readonly string[]): FieldLine | undefined {
  const authors = values.map((value) => {
    const { name, url } = readNamed(value.trim());
    const known = { name: name ?? url ?? '' };
    return url === undefined ? known : { ...known, url };
  });
  return isValid('authors', authors) ? { kind: 'authors', authors } : undefined;
}

function readLanguage(value: string): FieldLine | undefined {
  // "English" would pass as a language tag too, but is meant as a word for people.
  const isTag = /^[a-z]{2,3}(?:[-_][\w-]+)?$/iu.test(value) && isValid('language', value);
  return isTag ? { kind: 'language', language: value } : undefined;
}

const imageValue =
  /^!\[(?<alt>[^\]]*)\]\(\s*(?<src>[^\s()]+)\s*\)(?:\s+(?<width>\d{1,7})\s*[×x]\s*(?<height>\d{1,7}))?$/u;

function readImage(value: string): FieldLine | undefined {
  const parts = imageValue.exec(value)?.groups;
  if (parts?.src === undefined) return undefined;
  const size = parts.width === undefined ? {} : { width: Number(parts.width), height: Number(parts.height) };
  const image = { src: parts.src, alt: parts.alt ?? '', ...size };
  return isValid('image', image) ? { kind: 'image', image } : undefined;
}

function readExact(value: string): FieldLine | undefined {
  const fields = readExactFields(value);
  return fields === undefined ? undefined : { kind: 'exact', fields };
}
