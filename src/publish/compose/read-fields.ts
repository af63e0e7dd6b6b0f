import { failed, type Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { slugify } from '../../post/slug.ts';
import { parseAuthors } from './author-text.ts';
import type { ComposeFields, TextFieldName } from './compose-fields.ts';
import { parseTags } from './tag-text.ts';

/** What is wrong with a field, in a sentence for whoever writes. */
export interface FieldFault {
  readonly field: TextFieldName;
  readonly message: string;
}

/** Reads the fields through the schema that every post goes through, and tells what is wrong with each. */
export function readFields(fields: ComposeFields): Result<Post, readonly FieldFault[]> {
  const read = decodePost(dataOf(fields), derivedSlug(fields));
  return read.ok ? read : failed(read.fault.map((issue) => faultOf(issue, fields)));
}

/**
 * The post as far as it can be shown already: what the schema refuses is left out, and what a post needs has a stand-in.
 * `undefined` where nothing is there to be shown.
 */
export function readLeniently(fields: ComposeFields, now: string): Post | undefined {
  const whole = readFields(fields);
  if (whole.ok) return whole.value;
  const lenient = whole.fault.reduce((rest, { field }) => withoutFault(rest, field, now), fields);
  const read = readFields(lenient);
  return read.ok ? read.value : undefined;
}

function withoutFault(fields: ComposeFields, field: TextFieldName, now: string): ComposeFields {
  switch (field) {
    case 'title':
      return { ...fields, title: 'Untitled' };
    case 'publishedAt':
      return { ...fields, publishedAt: now };
    // Nothing can be said of what isn't there.
    case 'sourceName':
      return { ...fields, sourceName: '', sourceUrl: '' };
    case 'imageSrc':
      return { ...fields, imageSrc: '', imageAlt: '', imageWidth: '', imageHeight: '' };
    default:
      return { ...fields, [field]: '' };
  }
}

/** What is in the fields as a post's file would say it, whatever is wrong with it: for when there is no other place. */
export function printUnchecked(fields: ComposeFields): string {
  return `${JSON.stringify(dataOf(fields), null, 2)}\n`;
}

/** The slug as long as none is written: made of the title, or of the day where that has no letters. */
export function derivedSlug({ title, publishedAt }: Pick<ComposeFields, 'title' | 'publishedAt'>): string {
  return slugify(title) || slugify(`post ${publishedAt.slice(0, 10)}`) || 'post';
}

function dataOf(fields: ComposeFields): object {
  const { sourceName, sourceUrl, imageSrc, imageAlt, imageWidth, imageHeight } = fields;
  const source = { name: sourceName, url: given(sourceUrl) };
  const image = { src: imageSrc, alt: imageAlt, width: number(imageWidth), height: number(imageHeight) };
  return {
    title: fields.title,
    publishedAt: number(fields.publishedAt) ?? '',
    body: fields.body,
    takeaway: given(fields.takeaway),
    category: given(fields.category),
    tags: parseTags(fields.tags),
    source: [sourceName, sourceUrl].some(given) ? source : undefined,
    question: given(fields.question),
    updatedAt: number(fields.updatedAt),
    authors: parseAuthors(fields.authors),
    language: given(fields.language),
    image: [imageSrc, imageAlt, imageWidth, imageHeight].some(given) ? image : undefined,
    discussionUrl: given(fields.discussionUrl),
    draft: fields.draft,
    slug: given(fields.slug),
  };
}

/** A text that is there; spaces alone mean the same as nothing. */
function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** Digits are a number, such as a Unix time; anything else stays a text, for the schema to judge. */
function number(text: string): number | string | undefined {
  const shown = given(text)?.trim();
  return shown !== undefined && /^-?\d+$/u.test(shown) ? Number(shown) : shown;
}

const fieldsByPath: Readonly<Record<string, TextFieldName>> = {
  'source.name': 'sourceName',
  'source.url': 'sourceUrl',
  'image.src': 'imageSrc',
  'image.alt': 'imageAlt',
  'image.width': 'imageWidth',
  'image.height': 'imageHeight',
  title: 'title',
  publishedAt: 'publishedAt',
  body: 'body',
  takeaway: 'takeaway',
  category: 'category',
  tags: 'tags',
  question: 'question',
  updatedAt: 'updatedAt',
  authors: 'authors',
  language: 'language',
  discussionUrl: 'discussionUrl',
  slug: 'slug',
};

/** What to say of a field that is needed, and empty. */
const wanted: { readonly [field in TextFieldName]?: string } = {
  title: 'A post needs a title.',
  publishedAt: 'A post needs a date, such as 2025-10-18T16:36:06Z.',
  sourceName: 'Name the source, or take its address out.',
  imageSrc: 'Give the address of the picture, or take out what else is said of it.',
};

/** Makes a sentence about a field of a line such as `tags.2: expected …`. */
function faultOf(issue: string, fields: ComposeFields): FieldFault {
  const [, path = '', words = issue] = /^([\w.]+): (.*)$/su.exec(issue) ?? [];
  const [first = '', second = ''] = path.split('.');
  const field = fieldsByPath[path] ?? fieldsByPath[first] ?? 'slug';
  const missing = given(fields[field]) === undefined ? wanted[field] : undefined;
  return { field, message: missing ?? sentence(itemName(first, second, fields), words) };
}

/** Which of several things in one field it is about. */
function itemName(list: string, place: string, fields: ComposeFields): string {
  if (list === 'tags') return parseTags(fields.tags)[Number(place)] ?? '';
  return list === 'authors' ? (parseAuthors(fields.authors)[Number(place)]?.name ?? '') : '';
}

function sentence(item: string, words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return `${item === '' ? '' : `“${item.slice(0, 40)}”: `}${item === '' ? text : words}.`;
}
