import type { SourceEntry } from '../entry.ts';
import { isWebAddress, webAddressOf } from '../web-address.ts';
import { createFieldReader, isSwitch } from './field-reader.ts';
import { type NameFacts, slugOfPermalink } from './file-name.ts';
import { matterDate } from './matter-date.ts';
import { readAuthors, readSource } from './named-values.ts';
import { readPicture } from './picture.ts';
import { readTerms } from './terms.ts';
import type { Table, Value } from './value.ts';

/** What front matter and a file's name say of a post; its words are elsewhere. */
export type MatterEntry = Omit<SourceEntry, 'body'> & { readonly notes: readonly string[] };

const isNoSwitch = (value: Value) => !isSwitch(value);

/**
 * Reads the fields of a post by the names that Hugo, Jekyll, Eleventy, Astro, Hexo, Zola and Takeaway give them. `base`
 * is what relative addresses belong to.
 */
export function readFields(fields: Table, name: NameFacts, base: string | undefined): MatterEntry {
  const reader = createFieldReader(fields);
  const { take, text } = reader;
  const published = text(
    'date pubdate publishdate published publishedat publishedon publishedtime datepublished posted created createdat createdon datecreated',
    isNoSwitch,
  );
  const updated = text(
    'lastmod updated updateddate updatedat updatedon modified modifieddate modifiedat datemodified lastmodified lastmodifiedat lastupdated',
    isNoSwitch,
  );
  const permalink = text('permalink url path', isNoSwitch);
  const slug = text('slug') ?? (permalink === undefined ? undefined : slugOfPermalink(permalink)) ?? name.slug;
  const canonical = text(
    'canonical canonicalurl canonicallink canonicalhref',
    (url) => webAddressOf(url, base) !== undefined,
  );
  const address = canonical === undefined ? undefined : webAddressOf(canonical, base);
  const picture = readPicture(take(pictureNames, isNoSwitch), base);
  const alt = picture?.alt ?? text(altNames);
  const entry = {
    origin: address ?? (slug === undefined ? undefined : `markdown:${slug}`),
    title: text('title headline'),
    slug,
    published: published === undefined ? name.date : matterDate(published),
    updated: updated === undefined ? undefined : matterDate(updated),
    takeaway: text('takeaway maintakeaway keytakeaway tldr'),
    summary: text(
      'summary description excerpt abstract lead dek standfirst subtitle subheading tagline intro',
      (words) => !isSwitch(words),
    ),
    ...readTerms(reader),
    source: readSource([
      take('source'),
      take('sourceurl sourcelink link externalurl externallink linkurl originalurl via'),
      address,
    ]),
    authors: [
      ...readAuthors(take('author byline writer'), false),
      ...readAuthors(take('authors author writers'), true),
    ],
    language: text('language lang locale'),
    image: picture && { ...picture, alt },
    question: text('question'),
    discussionUrl: text('discussionurl discussion discussionlink commentsurl commentslink comments', isWebAddress),
    draft: isDraft(fields),
  };
  const unknown = reader.leftOver();
  return {
    ...entry,
    notes: unknown.length === 0 ? [] : [`left out fields that a post has no place for: ${unknown.join(', ')}`],
  };
}

const pictureNames =
  'image cover heroimage featuredimage featureimage coverimage thumbnail hero banner images ogimage socialimage header img photo picture feature teaser';
const altNames =
  'imagealt coveralt heroimagealt heroalt featuredimagealt featureimagealt coverimagealt thumbnailalt banneralt imagedescription';

/** Hugo and Astro say `draft: true`, Jekyll `published: false`, others name a state. */
function isDraft(fields: Table): boolean {
  return Object.entries(fields).some(([name, value]) => {
    if (typeof value !== 'string') return false;
    const says = (words: RegExp) => words.test(value.trim());
    switch (name.toLowerCase().replaceAll(/[-_]/gu, '')) {
      case 'draft':
      case 'isdraft':
        return says(/^(?:true|yes|on|1)$/iu);
      case 'published':
      case 'publish':
        return says(/^(?:false|no|off|0)$/iu);
      case 'status':
      case 'state':
        return says(/^(?:draft|unpublished|private|pending)$/iu);
      default:
        return false;
    }
  });
}
