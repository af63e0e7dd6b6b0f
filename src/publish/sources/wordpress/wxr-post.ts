import { ok } from '../../../platform/result.ts';
import type { NamedEntry } from '../collect-entries.ts';
import { entryWords } from '../entry-words.ts';
import { textToHtml } from '../html-hints.ts';
import { plainTitle } from '../plain-title.ts';
import { originOf, webAddressOf } from '../web-address.ts';
import { childText, type XmlElement } from '../xml/xml-element.ts';
import { postHtml } from './post-html.ts';
import type { Attachment } from './shortcodes.ts';
import { postMeta, termsOf } from './wxr-item.ts';

/** What an export says of the site and of all its posts. */
export interface WxrSite {
  readonly title: string;
  readonly url: string | undefined;
  readonly language: string;
  /** Names by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** By id. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** By the id of the post that they were uploaded to. */
  readonly uploads: ReadonlyMap<string, readonly Attachment[]>;
}

/** A post of an export. What the public can't read becomes a draft. */
export function wxrPost(site: WxrSite, item: XmlElement, number: number): NamedEntry {
  const link = webAddressOf(childText(item, 'link'), site.url);
  const title = plainTitle(childText(item, 'title'));
  const id = childText(item, 'wp:post_id');
  const name = title || link || `post ${id || number}`;
  const { html, notes } = postHtml(childText(item, 'content:encoded'), (ids) => galleryOf(site, ids, id));
  const excerpt = childText(item, 'excerpt:encoded');
  const words = entryWords({
    content: html,
    summary: excerpt.includes('<') ? excerpt : textToHtml(excerpt, 'kept'),
    base: link ?? site.url,
  });
  if (!words.ok) return { name, read: words };
  const login = childText(item, 'dc:creator');
  const [category, ...others] = termsOf(item, 'category');
  const picture = site.attachments.get(postMeta(item, '_thumbnail_id') ?? '');
  const status = statusOf(item);
  return {
    name,
    read: ok({
      ...words.value,
      origin: originOf(childText(item, 'guid') || id, `wordpress:${site.url ?? site.title}`) ?? link,
      title,
      slug: slugOf(childText(item, 'wp:post_name')),
      published: momentOf(item, 'wp:post_date_gmt', 'wp:post_date') ?? (childText(item, 'pubdate') || undefined),
      updated: momentOf(item, 'wp:post_modified_gmt', 'wp:post_modified'),
      category,
      tags: [...others, ...termsOf(item, 'post_tag')],
      source: { name: site.title, url: link },
      authors: login === '' ? [] : [{ name: site.authors.get(login) ?? login }],
      language: site.language,
      image: picture && { src: picture.url, alt: picture.alt },
      draft: status.draft,
      notes: [...notes, ...words.value.notes, ...status.notes],
    }),
  };
}

/** "Published" is the only status that everybody can read (developer.wordpress.org, "Post status"). */
function statusOf(item: XmlElement): { readonly draft: boolean; readonly notes: readonly string[] } {
  const status = childText(item, 'wp:status') || 'publish';
  if (status === 'publish' && childText(item, 'wp:post_password') !== '') {
    return { draft: true, notes: ['a draft: it has a password in WordPress'] };
  }
  return status === 'publish'
    ? { draft: false, notes: [] }
    : { draft: true, notes: [`a draft: it is “${status}” in WordPress`] };
}

/** Drafts have no date: all zeros. */
function momentOf(item: XmlElement, inUtc: string, local: string): string | undefined {
  return [childText(item, inUtc), childText(item, local)].find((text) => /^[1-9]/u.test(text));
}

/** Slugs are percent-encoded where they are not Latin. */
function slugOf(name: string): string | undefined {
  if (name === '') return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function galleryOf(site: WxrSite, ids: readonly string[] | undefined, post: string): readonly Attachment[] {
  return ids === undefined ? (site.uploads.get(post) ?? []) : ids.flatMap((id) => site.attachments.get(id) ?? []);
}
