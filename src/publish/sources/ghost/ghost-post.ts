import { ok } from '../../../platform/result.ts';
import type { NamedEntry } from '../collect-entries.ts';
import { webAddressOf } from '../web-address.ts';
import type { GhostPost, GhostTables } from './ghost-schema.ts';
import { ghostWords } from './ghost-words.ts';

type Tag = GhostTables['tags'][number];
type User = GhostTables['users'][number];

/** What an export says of the site and of all its posts. */
export interface GhostSite {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  /** By the post's id, in order. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  readonly authors: ReadonlyMap<string, readonly User[]>;
  readonly users: ReadonlyMap<string | null, User>;
  readonly alts: ReadonlyMap<string, string | null>;
}

/** A post of Ghost. What was never published, or is for members alone, becomes a draft. */
export function ghostPost(site: GhostSite, post: GhostPost): NamedEntry {
  const name = post.title || post.slug || `post ${post.id}`;
  const base = webAddressOf(site.url, undefined);
  // Ghost writes this in the place of its own address.
  const resolve = (text: string) => text.replaceAll('__GHOST_URL__', base?.replace(/\/+$/u, '') ?? '');
  const words = ghostWords(post, base, resolve);
  if (!words.ok) return { name, read: words };
  const own = post.tags.length > 0 ? post.tags : (site.tags.get(post.id) ?? []);
  const [category, ...tags] = own
    .filter(({ name: tag, visibility }) => visibility !== 'internal' && !tag.startsWith('#'))
    .map((tag) => tag.name);
  const canonical = webAddressOf(resolve(post.canonical_url ?? post.url ?? ''), undefined);
  const address =
    canonical ??
    (post.slug === null || base === undefined ? undefined : webAddressOf(post.slug, base.replace(/\/*$/u, '/')));
  const picture = resolve(post.feature_image ?? post.image ?? '');
  const status = statusOf(post);
  return {
    name,
    read: ok({
      ...words.value,
      origin: `ghost:${post.uuid ?? post.id}`,
      title: post.title === '(Untitled)' ? undefined : (post.title ?? undefined),
      slug: post.slug ?? undefined,
      published: post.published_at ?? post.created_at ?? undefined,
      updated: post.updated_at ?? undefined,
      category,
      tags,
      source: site.title === undefined && address === undefined ? undefined : { name: site.title, url: address },
      authors: authorsOf(site, post),
      language: post.locale ?? site.language,
      image: picture === '' ? undefined : { src: picture, alt: post.feature_image_alt ?? site.alts.get(post.id) ?? '' },
      draft: status.draft,
      notes: [...words.value.notes, ...status.notes],
    }),
  };
}

function authorsOf(site: GhostSite, post: GhostPost) {
  const linked = post.authors.length > 0 ? post.authors : (site.authors.get(post.id) ?? []);
  const alone = site.users.get(post.author_id);
  return (linked.length > 0 || alone === undefined ? linked : [alone]).map(({ name, website }) => ({
    name,
    url: website ?? undefined,
  }));
}

/** A post may have been sent by mail alone, or wait for its moment; some are for members, some for those who pay. */
function statusOf({ status, visibility }: GhostPost): { readonly draft: boolean; readonly notes: readonly string[] } {
  if (status !== null && status !== 'published') return { draft: true, notes: [`a draft: it is “${status}” in Ghost`] };
  return visibility === null || visibility === 'public'
    ? { draft: false, notes: [] }
    : { draft: true, notes: [`a draft: in Ghost only “${visibility}” can read it`] };
}
