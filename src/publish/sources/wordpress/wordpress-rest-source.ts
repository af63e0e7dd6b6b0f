import * as v from 'valibot';
import { failed, ok } from '../../../platform/result.ts';
import { describeIssues } from '../../../post/schema-issues.ts';
import { collectEntries, type NamedEntry } from '../collect-entries.ts';
import { countNotes } from '../count-notes.ts';
import { entryWords } from '../entry-words.ts';
import { plainTitle } from '../plain-title.ts';
import { readJson } from '../read-json.ts';
import type { Importer } from '../source.ts';
import { webAddressOf } from '../web-address.ts';
import { type RestPost, restPostSchema } from './rest-schema.ts';

const format = 'WordPress REST JSON';

/** What `/wp-json/wp/v2/posts` answers, one post or a list; with `?_embed`, names and pictures are in it too. */
export const wordpressRestSource: Importer = {
  format,
  holdsMany: true,
  detect: ({ text }) => {
    const head = text.slice(0, 50_000);
    return (
      /^[\uFEFF\s]*(?:\[\s*)?\{/u.test(head) &&
      /(?<!\\)"(?:title|guid)"\s*:\s*\{\s*"rendered"/u.test(head) &&
      /(?<!\\)"(?:slug|content|date_gmt|link)"\s*:/u.test(head)
    );
  },
  parse: ({ text, url, changedAt }) => {
    const data = readJson(text.replace(/^\uFEFF/u, ''), format);
    if (!data.ok) return data;
    const items = Array.isArray(data.value) ? data.value : [data.value];
    const read = items.map((item: unknown) => v.safeParse(restPostSchema, item));
    const others = read.flatMap(({ success, output }) => (success ? otherType(output) : []));
    const entries = read.flatMap((post, index): readonly NamedEntry[] => {
      if (!post.success) {
        const fault = {
          code: 'malformed-source',
          format,
          detail: describeIssues(post.issues, 'the post').join('; '),
        } as const;
        return [{ name: `post ${index + 1}`, read: failed(fault) }];
      }
      return otherType(post.output).length > 0 ? [] : [restEntry(post.output, url)];
    });
    return collectEntries(entries, { changedAt, format, notes: countNotes(others) });
  },
};

function otherType({ type, status }: RestPost): readonly string[] {
  if (status === 'trash') return ['post in the trash'];
  return type === null || type === 'post' ? [] : [type];
}

function restEntry(post: RestPost, url: string | undefined): NamedEntry {
  const link = webAddressOf(post.link ?? undefined, url);
  const title = plainTitle(post.title?.rendered ?? '');
  const name = title || link || `post ${post.id}`;
  const words = entryWords({ content: post.content?.rendered, summary: post.excerpt?.rendered, base: link ?? url });
  if (!words.ok) return { name, read: words };
  const { author = [], 'wp:term': terms = [], 'wp:featuredmedia': [picture] = [] } = post._embedded ?? {};
  const named = (taxonomy: string) =>
    terms
      .filter((term) => term.taxonomy === taxonomy && term.slug !== 'uncategorized')
      .map((term) => plainTitle(term.name));
  const [category, ...others] = named('category');
  const { width, height } = picture?.media_details ?? {};
  const isProtected = post.content?.protected === true;
  return {
    name,
    read: ok({
      ...words.value,
      origin: webAddressOf(post.guid?.rendered, undefined) ?? link ?? `wordpress:${post.id}`,
      title,
      slug: post.slug ?? undefined,
      published: post.date_gmt ?? post.date ?? undefined,
      updated: post.modified_gmt ?? post.modified ?? undefined,
      category,
      tags: [...others, ...named('post_tag')],
      source: { url: link },
      authors: author.map((person) => ({ name: plainTitle(person.name), url: person.url || person.link || undefined })),
      image: picture && {
        src: picture.source_url,
        alt: plainTitle(picture.alt_text ?? ''),
        width: width ?? undefined,
        height: height ?? undefined,
      },
      draft: isProtected || (post.status !== null && post.status !== 'publish'),
      notes: [...words.value.notes, ...(isProtected ? ['a draft: it has a password in WordPress'] : [])],
    }),
  };
}
