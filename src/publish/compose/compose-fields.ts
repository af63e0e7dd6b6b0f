import * as v from 'valibot';

const text = v.optional(v.string(), '');

/**
 * What is typed into the fields of a post that is being written, as it is typed: nothing of it has been checked. A
 * draft keeps it, so a field that comes to be later is empty in the drafts from before.
 */
export const composeFieldsSchema = v.object({
  title: text,
  takeaway: text,
  body: text,
  category: text,
  /** Separated by commas: see `tag-text.ts`. */
  tags: text,
  sourceName: text,
  sourceUrl: text,
  publishedAt: text,
  /** Empty: made of the title. */
  slug: text,
  question: text,
  language: text,
  imageSrc: text,
  imageAlt: text,
  imageWidth: text,
  imageHeight: text,
  /** One on a line: see `author-text.ts`. */
  authors: text,
  updatedAt: text,
  discussionUrl: text,
  draft: v.optional(v.boolean(), false),
});

export type ComposeFields = Readonly<v.InferOutput<typeof composeFieldsSchema>>;

/** The fields that are texts. */
export type TextFieldName = Exclude<keyof ComposeFields, 'draft'>;

/** The fields of a post that nobody has begun to write. */
export function emptyFields(publishedAt: string): ComposeFields {
  return { ...v.parse(composeFieldsSchema, {}), publishedAt };
}

/** Whether nothing is in the fields that somebody would miss. The date is there from the beginning. */
export function isBlank({ publishedAt, draft, ...texts }: ComposeFields): boolean {
  return !draft && Object.values(texts).every((text) => text.trim() === '');
}

/** Whether two forms say the same. */
export function areSameFields(one: ComposeFields, other: ComposeFields): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
