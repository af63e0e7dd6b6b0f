import * as v from 'valibot';
import { isLanguageTag } from './language-tag.ts';
import { isSlug } from './slug.ts';
import { isTermShortEnough } from './term.ts';
import { parseTimestamp, timestampFromUnix } from './timestamp.ts';

/** Whether there is something to see in a text; control and formatting characters alone are not. */
function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}]/u.test(text);
}

const visibleText = v.pipe(v.string(), v.check(isVisible, 'expected some text, got nothing that can be seen'));

/** Text that may be left empty, which means the same as leaving the field out. */
const optionalText = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => (text.trim() === '' ? undefined : text)),
  ),
);

/** Only these schemes may become links: `javascript:` and its relatives never get past the schema. */
const webAddress = v.pipe(
  v.string(),
  v.check(
    (text) => /^https?:\/\//iu.test(text) && URL.canParse(text),
    'expected an address that begins with http:// or https://',
  ),
);

const timestamp = v.pipe(
  v.union([v.string(), v.number()]),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { value } = dataset;
    const moment = typeof value === 'number' ? timestampFromUnix(value) : parseTimestamp(value);
    if (moment !== undefined) return moment;
    addIssue({
      message: `expected a time such as "2025-10-18T16:36:06Z" or a Unix time, got ${JSON.stringify(value)}`,
    });
    return NEVER;
  }),
);

const slug = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFC')),
  v.check(isSlug, 'expected letters, digits, "-" and "_" only, at most 200 bytes'),
);

const term = v.pipe(
  v.string(),
  v.transform((text) => text.trim()),
  v.check(isTermShortEnough, 'expected a shorter name, one that fits in an address'),
);

const category = v.pipe(
  term,
  v.transform((name) => (isVisible(name) ? name : undefined)),
);

const tag = v.pipe(
  term,
  v.transform((name) => name.replace(/^[#\s]+/u, '')),
  v.check(isVisible, 'expected a tag, got nothing that can be seen'),
);

const language = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value.trim() === '') return undefined;
    if (isLanguageTag(dataset.value)) return new Intl.Locale(dataset.value).toString();
    addIssue({ message: `expected a language tag such as "en" or "pt-BR", got ${JSON.stringify(dataset.value)}` });
    return NEVER;
  }),
);

const named = v.object({ name: visibleText, url: v.optional(webAddress) });

const pixels = v.pipe(v.number(), v.integer('expected a whole number of pixels'), v.minValue(1, 'expected at least 1'));

/** Relative addresses are resolved against the post's own file, as in any Markdown file. */
const imageAddress = v.pipe(
  v.string(),
  v.check(
    (text) =>
      // Browsers skip line breaks and tabs inside a scheme, so they are looked through here too.
      text !== '' &&
      (/^https?:\/\//iu.test(text)
        ? URL.canParse(text)
        : !/^[a-z][\w+.-]*:/iu.test(text.replaceAll(/[\s\p{C}]/gu, ''))),
    'expected a path, or an address that begins with http:// or https://',
  ),
);

function described<const Schema extends v.GenericSchema>(description: string, schema: Schema) {
  return v.pipe(schema, v.description(description));
}

/**
 * The post format: the only definition. Types are inferred from it and the JSON Schema for editors is generated
 * from it. Unknown fields are tolerated and left out of the result.
 */
export const postSchema = v.object({
  slug: v.optional(described('Names the post in its address; the file’s name by default.', slug)),
  title: described('The title, as plain text.', visibleText),
  publishedAt: described('When the post was published: RFC 3339 with an offset, or a Unix time.', timestamp),
  body: described('The article in Markdown (CommonMark and GFM). May be empty; HTML is shown as text.', v.string()),
  takeaway: described('The main takeaway: one paragraph of inline Markdown.', optionalText),
  category: v.optional(described('One category. Empty means none.', category)),
  tags: v.optional(described('Tags, written without "#".', v.array(tag)), []),
  source: v.optional(described('Where the digested article stood.', named)),
  question: described('The question over the comments; "What do you think?" by default.', optionalText),
  updatedAt: v.optional(described('When the post last changed: RFC 3339 with an offset, or a Unix time.', timestamp)),
  authors: v.optional(described('Who wrote the post.', v.array(named)), []),
  language: v.optional(described('The post’s language as a BCP 47 tag, for instance "en".', language)),
  image: v.optional(
    described(
      'A picture for the top of the post.',
      v.object({ src: imageAddress, alt: v.string(), width: v.optional(pixels), height: v.optional(pixels) }),
    ),
  ),
  discussionUrl: v.optional(described('Where the source is discussed.', webAddress)),
  draft: v.optional(described('A draft is left out of the built site.', v.boolean()), false),
});

/** What a post file may say. */
export type PostFile = v.InferInput<typeof postSchema>;

/** A post that has been read: every field checked, and its slug known. */
export type Post = v.InferOutput<typeof postSchema> & { readonly slug: string };
