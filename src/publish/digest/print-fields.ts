import type { Post } from '../../post/post-schema.ts';
import { slugify } from '../../post/slug.ts';
import { type FieldLine, readFieldLine } from './field-lines.ts';
import { printMoment } from './moment-value.ts';
import { printNamed } from './named-value.ts';
import { readOpener } from './opener-line.ts';
import { defaultQuestion, readQuestion } from './question-line.ts';
import { readTakeawayLabel } from './takeaway-label.ts';
import { readTitleLine } from './title-line.ts';

/** The lines of a digest around its article. */
export interface FieldLines {
  readonly header: readonly string[];
  readonly trailer: readonly string[];
  /** The fields that no readable line can hold, such as a title of several lines. */
  readonly exact: Readonly<Record<string, unknown>>;
}

/** One way to write a field, and whether its lines read back as that field. */
interface Form {
  readonly lines: readonly string[];
  readonly isRight: boolean;
}

/** Whether a text survives in a file: no NUL, no half of a character, no line end that reading would change. */
export function isPrintable(text: string): boolean {
  return !/[\r\0\p{Cs}]/u.test(text);
}

/**
 * Writes the fields of a post as lines. Each line is read again before it is used; a field whose lines would say
 * something else goes to `exact`.
 */
export function printFields(post: Post): FieldLines {
  const exact: Record<string, unknown> = {};
  function print(field: keyof Post, forms: readonly Form[]): readonly string[] {
    const form = forms.find(({ isRight }) => isRight);
    if (form === undefined) exact[field] = post[field];
    return form?.lines ?? [];
  }
  const source = print('source', sourceForms(post));
  const header = [
    // Without an opener, a digest could not be told from the one before it.
    ...(source.length > 0 ? source : [anonymousOpener]),
    ...print('title', titleForms(post)),
    ...print('slug', slugForms(post)),
    ...print('category', categoryForms(post)),
    ...print('authors', authorForms(post)),
    ...print('language', languageForms(post)),
    ...print('image', imageForms(post)),
    ...print('discussionUrl', discussionForms(post)),
    ...print('updatedAt', updatedForms(post)),
    ...print('draft', [post.draft ? labelled('🚧 Draft: yes', { kind: 'draft' }) : nothing]),
  ];
  const trailer = [
    ...print('question', questionForms(post)),
    ...print('tags', tagForms(post)),
    ...print('publishedAt', publishedForms(post)),
  ];
  return { header, trailer, exact };
}

/** Opens the digest of a post without a source. */
export const anonymousOpener = '💥 Read this insightful post 📖';

/** The form of a field that the post doesn't have. */
const nothing: Form = { lines: [], isRight: true };

function labelled(line: string, meant: FieldLine): Form {
  return {
    lines: [line],
    isRight: isOneLine(line) && isSame(readFieldLine(line), meant),
  };
}

function isOneLine(line: string): boolean {
  return isPrintable(line) && !line.includes('\n');
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sourceForms({ source }: Post): readonly Form[] {
  if (source === undefined) return [{ lines: [anonymousOpener], isRight: true }];
  const { name, url } = source;
  const opener = `💥 Read this insightful post from ${name} 📖`;
  const read = readOpener(opener);
  const isOpener = isOneLine(opener) && read?.confidence === 'sure' && !read.saysMore && isSame(read.source, { name });
  const address = url === undefined ? nothing : labelled(`🔗 Source: ${url}`, { kind: 'source', url });
  const whole = labelled(`🔗 Source: ${printNamed(source)}`, {
    kind: 'source',
    ...source,
  });
  return [
    { lines: [opener, ...address.lines], isRight: isOpener && address.isRight },
    { lines: [anonymousOpener, ...whole.lines], isRight: whole.isRight },
  ];
}

function titleForms({ title }: Post): readonly Form[] {
  const line = `# ${title}`;
  const isOther = [readTakeawayLabel, readFieldLine, readOpener].some((read) => read(line) !== undefined);
  return [
    {
      lines: [line],
      isRight: isOneLine(line) && !isOther && readTitleLine(line) === title,
    },
    labelled(`📌 Title: ${title}`, { kind: 'title', title }),
  ];
}

function slugForms({ slug, title }: Post): readonly Form[] {
  return [slug === slugify(title) ? nothing : labelled(`🔖 Slug: ${slug}`, { kind: 'slug', slug })];
}

function categoryForms({ category = '' }: Post): readonly Form[] {
  return [
    labelled(`📂 Category: ${category}`.trimEnd(), {
      kind: 'category',
      category,
    }),
  ];
}

function authorForms({ authors }: Post): readonly Form[] {
  const forms = authors.map((author) =>
    labelled(`✍️ Author: ${printNamed(author)}`, {
      kind: 'authors',
      authors: [author],
    }),
  );
  return [
    {
      lines: forms.flatMap(({ lines }) => lines),
      isRight: forms.every(({ isRight }) => isRight),
    },
  ];
}

function languageForms({ language }: Post): readonly Form[] {
  return [language === undefined ? nothing : labelled(`🌐 Language: ${language}`, { kind: 'language', language })];
}

function imageForms({ image }: Post): readonly Form[] {
  if (image === undefined) return [nothing];
  const size = image.width === undefined || image.height === undefined ? '' : ` ${image.width}×${image.height}`;
  return [
    labelled(`🖼️ Image: ![${image.alt}](${image.src})${size}`, {
      kind: 'image',
      image,
    }),
  ];
}

function discussionForms({ discussionUrl }: Post): readonly Form[] {
  if (discussionUrl === undefined) return [nothing];
  return [
    labelled(`💬 Discussion: ${discussionUrl}`, {
      kind: 'discussion',
      discussionUrl,
    }),
  ];
}

function updatedForms({ updatedAt }: Post): readonly Form[] {
  if (updatedAt === undefined) return [nothing];
  return [
    labelled(`🔄 Updated on ${printMoment(updatedAt)}`, {
      kind: 'updated',
      updatedAt,
    }),
  ];
}

function publishedForms({ publishedAt }: Post): readonly Form[] {
  return [
    labelled(`🕒 Posted on ${printMoment(publishedAt)}`, {
      kind: 'published',
      publishedAt,
    }),
  ];
}

/** The default question is asked as services do; a post that puts that very question itself says so with a label. */
function questionForms({ question }: Post): readonly Form[] {
  const lines = question === undefined ? [`🔥 ${defaultQuestion}`] : [`🔥 ${question}`, `🔥 Question: ${question}`];
  return lines.map((line) => {
    const read = readFieldLine(line) === undefined ? readQuestion(line) : undefined;
    return {
      lines: [line],
      isRight: isOneLine(line) && read !== undefined && read.text === question,
    };
  });
}

function tagForms({ tags }: Post): readonly Form[] {
  if (tags.length === 0) return [nothing];
  const hashtags = `#️⃣ ${tags.map((tag) => `#${tag}`).join(' ')}`;
  return [labelled(hashtags, { kind: 'tags', tags }), labelled(`🏷️ Tags: ${tags.join(', ')}`, { kind: 'tags', tags })];
}
