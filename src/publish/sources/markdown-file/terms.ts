import type { FieldReader } from './field-reader.ts';
import { textIn } from './named-values.ts';
import { isList, isTable, type Value } from './value.ts';

export interface Terms {
  readonly category: string | undefined;
  readonly tags: readonly string[];
}

/**
 * Categories and tags of front matter. In a text, commas stand between them; without commas Jekyll takes each word of
 * `tags` and `categories` for one (https://jekyllrb.com/docs/posts/#tags-and-categories). The first category is the
 * post's, others are tags.
 */
export function readTerms({ take }: FieldReader): Terms {
  const single = namesIn(take('category section'), whole);
  const several = namesIn(take('categories category topics topic'), wordsUnlessNames);
  const [category, ...others] = [...new Set([...single, ...several])];
  const tags = namesIn(take('tags tag hashtags'), words);
  const keywords = namesIn(take('keywords keyword'), whole);
  return { category, tags: [...new Set([...others, ...tags, ...keywords])].filter((name) => name !== category) };
}

function namesIn(value: Value | undefined, split: (text: string) => readonly string[]): readonly string[] {
  if (value === undefined) return [];
  if (isList(value)) return value.flatMap((one) => namesIn(one, (text) => [text]));
  if (isTable(value)) {
    const name = textIn(value, ['name', 'title', 'label', 'slug']);
    return name === undefined ? [] : [name];
  }
  const parts = value.includes(',') ? value.split(',') : split(value.trim());
  return parts.map((name) => name.trim().replace(/^#+/u, '')).filter((name) => name !== '');
}

function whole(text: string): readonly string[] {
  return [text];
}

function words(text: string): readonly string[] {
  return text.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', '')) ?? [];
}

/** "Web Design" is a name; Jekyll's lists of words are in lower case. */
function wordsUnlessNames(text: string): readonly string[] {
  return /\p{Lu}/u.test(text) ? [text] : words(text);
}
