import { failed, ok, type Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import { isLanguageTag } from '../../post/language-tag.ts';
import { isSlug, slugify } from '../../post/slug.ts';
import { isTermShortEnough } from '../../post/term.ts';
import { deriveTitle } from '../digest/digest-title.ts';
import { deriveTakeaway } from './derive-takeaway.ts';
import { readDate } from './read-date.ts';
import type { ImportedPost, SourceFault } from './source.ts';
import { isWebAddress } from './web-address.ts';

/** What a source says of one post, as far as it says anything. Nothing of it has been checked. */
export interface SourceEntry {
  readonly origin?: string | undefined;
  readonly title?: string | undefined;
  readonly slug?: string | undefined;
  /** In any of the forms that {@link readDate} knows. */
  readonly published?: string | number | undefined;
  readonly updated?: string | number | undefined;
  /** Markdown. */
  readonly body: string;
  /** Markdown: a takeaway, where the source has one. */
  readonly takeaway?: string | undefined;
  /** Markdown: a summary or description, of which a takeaway may be made. */
  readonly summary?: string | undefined;
  readonly category?: string | undefined;
  /** Names of categories and tags alike, where the source does not tell them apart: the first becomes the category. */
  readonly topics?: readonly string[];
  readonly tags?: readonly string[];
  readonly source?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined;
  readonly authors?: readonly { readonly name?: string | undefined; readonly url?: string | undefined }[];
  readonly language?: string | undefined;
  readonly image?:
    | {
        readonly src: string;
        readonly alt?: string | undefined;
        readonly width?: number | undefined;
        readonly height?: number | undefined;
      }
    | undefined;
  readonly question?: string | undefined;
  readonly discussionUrl?: string | undefined;
  readonly draft?: boolean | undefined;
  /** For people. */
  readonly notes?: readonly string[];
}

/**
 * Makes a post of what a source says. Whatever the schema would refuse and a post can do without is left out with a
 * note; what a post needs and the source has not is made of the rest. `changedAt` dates a post that has no date.
 */
export function postOfEntry(entry: SourceEntry, changedAt: string, format: string): Result<ImportedPost, SourceFault> {
  const notes = [...(entry.notes ?? [])];
  const note = (words: string) => notes.push(words);
  const published = momentOf('date', entry.published, note);
  const { takeaway, body } = takeawayOf(entry, note);
  const [category, tags] = termsOf(entry, note);
  const text = visible(entry.title) ?? deriveTitle(tags, [takeaway ?? '', body]);
  if (text === undefined) return failed({ code: 'empty-source', format });
  const title = text.replaceAll(/\s+/gu, ' ').trim();
  const slug = entry.slug === undefined ? undefined : usableSlug(entry.slug);
  const publishedAt = published ?? changedAt;
  if (visible(entry.title) === undefined) note('no title: made one of the text');
  if (published === undefined) note('no date: used the time of the file');
  const fallback = slugify(title) || slugify(`post ${publishedAt.slice(0, 10)}`);
  const read = decodePost(
    {
      title,
      publishedAt,
      body,
      takeaway,
      category,
      tags,
      source: sourceOf(entry.source, note),
      authors: (entry.authors ?? []).flatMap((author) => named(author, 'author', note) ?? []),
      updatedAt: momentOf('date of the last change', entry.updated, note),
      language: languageOf(entry.language, note),
      image: imageOf(entry.image, note),
      question: visible(entry.question),
      discussionUrl: webAddress(entry.discussionUrl, 'address of the discussion', note),
      draft: entry.draft ?? false,
      slug,
    },
    fallback,
  );
  if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
  return ok({
    post: read.value,
    hasDate: published !== undefined,
    hasTitle: visible(entry.title) !== undefined,
    hasSlug: slug !== undefined,
    origin: entry.origin,
    notes,
  });
}

type Note = (words: string) => void;

function takeawayOf(entry: SourceEntry, note: Note): { readonly takeaway: string | undefined; readonly body: string } {
  const given = visible(entry.takeaway);
  if (given !== undefined) return { takeaway: given, body: entry.body };
  const derived = deriveTakeaway(entry.body, visible(entry.summary));
  if (derived.from !== undefined) note(`no takeaway: made of the ${derived.from}`);
  return derived;
}

function termsOf(
  { category, topics = [], tags = [] }: SourceEntry,
  note: Note,
): readonly [category: string | undefined, tags: readonly string[]] {
  const usable = (name: string) => {
    const shown = name
      .replace(/^[#\s]+/u, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (visible(shown) === undefined) return [];
    if (isTermShortEnough(shown)) return [shown];
    note(`left out a tag that is too long for an address: ${shown.slice(0, 40)}…`);
    return [];
  };
  const [own] = usable(category ?? '');
  const [first, ...rest] = topics.flatMap(usable);
  const others = own === undefined ? rest : topics.flatMap(usable).filter((name) => name !== own);
  return [own ?? first, [...new Set([...others, ...tags.flatMap(usable)])]];
}

function momentOf(what: string, value: string | number | undefined, note: Note): string | undefined {
  if (value === undefined || value === '') return undefined;
  const moment = readDate(value);
  if (moment === undefined) note(`left out a ${what} that is none: ${String(value).slice(0, 60)}`);
  return moment;
}

function sourceOf(source: SourceEntry['source'], note: Note) {
  if (source === undefined) return undefined;
  const url = webAddress(source.url, 'source address', note);
  const name = visible(source.name) ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./u, ''));
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}

function named(
  { name, url }: { readonly name?: string | undefined; readonly url?: string | undefined },
  what: string,
  note: Note,
) {
  const shown = visible(name);
  const address = webAddress(url, `address of an ${what}`, note);
  return shown === undefined ? undefined : { name: shown, ...(address !== undefined && { url: address }) };
}

function imageOf(image: SourceEntry['image'], note: Note) {
  if (image === undefined || image.src === '') return undefined;
  const { src, alt = '', width, height } = image;
  if (/^[a-z][\w+.-]*:/iu.test(src.replaceAll(/[\s\p{C}]/gu, '')) && !isWebAddress(src)) {
    note('left out a picture with an unsafe address');
    return undefined;
  }
  return { src, alt, ...(isPixels(width) && { width }), ...(isPixels(height) && { height }) };
}

function languageOf(language: string | undefined, note: Note): string | undefined {
  const tag = visible(language)?.trim().replaceAll('_', '-');
  if (tag === undefined || isLanguageTag(tag)) return tag;
  note(`left out a language that is none: ${tag.slice(0, 40)}`);
  return undefined;
}

function webAddress(url: string | undefined, what: string, note: Note): string | undefined {
  if (visible(url) === undefined) return undefined;
  const address = url?.trim() ?? '';
  if (isWebAddress(address)) return address;
  note(`left out the ${what}, which is none of the web: ${address.slice(0, 60)}`);
  return undefined;
}

function isPixels(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number > 0;
}

/** A slug as the source has it, or as near to it as slugs allow: paths and odd characters have no place in one. */
function usableSlug(text: string): string | undefined {
  const own = text.normalize('NFC');
  return isSlug(own) ? own : slugify(own) || undefined;
}

function visible(text: string | undefined): string | undefined {
  return text !== undefined && /[^\p{C}\p{Z}]/u.test(text) ? text : undefined;
}
