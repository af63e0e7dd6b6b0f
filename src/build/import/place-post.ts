import type { Post } from '../../post/post-schema.ts';
import { isSlug } from '../../post/slug.ts';
import { type ImportedRecord, isEditedSince } from '../../publish/imported-record.ts';
import { toPostFile } from '../../publish/post-file.ts';
import type { ImportedPost } from '../../publish/sources/source.ts';

/** What is known of the file a slug belongs to. */
export type Existing =
  | { readonly kind: 'none' }
  | { readonly kind: 'post'; readonly post: Post }
  /** A file that can't be read as a post. */
  | { readonly kind: 'other' };

/** A post that an earlier run made. */
export interface ImportedBefore {
  readonly slug: string;
  readonly post: Post;
  readonly record: ImportedRecord;
}

export interface Shelf {
  readonly look: (slug: string) => Promise<Existing>;
  /** The post that was made of an entry the last time, by what its source calls it. */
  readonly findImported: (origin: string) => Promise<ImportedBefore | undefined>;
  /** Whether this run has made, or found unchanged, the post of this slug: it is never replaced by another. */
  readonly isOfThisRun: (slug: string) => boolean;
}

/** Where a post goes, or why it can't. */
export type Placement =
  | { readonly kind: 'create' | 'replace' | 'unchanged'; readonly slug: string }
  | { readonly kind: 'taken' | 'edited' | 'taken-in-this-run'; readonly slug: string };

/**
 * Finds the place of a post, so that importing a text twice makes no second copy and no different post is lost.
 *
 * An entry that was imported before updates its post, wherever that is, unless somebody has edited it meanwhile. Else a
 * post is known by its slug.
 *
 * A slug that was given is the only place. One that was made of the title gets the date, then a number, behind it
 * where a different post has the place. A post of the same slug and moment is not a different one but an
 * earlier version of this one, which only `force` replaces; a text without a date is compared without it.
 */
export async function placePost(read: ImportedPost, shelf: Shelf, force: boolean): Promise<Placement> {
  const { post, hasSlug, origin } = read;
  const before = origin === undefined ? undefined : await shelf.findImported(origin);
  if (before !== undefined) return placeAgain(read, before, shelf, force);
  let free: string | undefined;
  let earlier: string | undefined;
  let isBaseTaken = false;
  for (const [index, slug] of slugsFor(read)) {
    const existing = await shelf.look(slug);
    if (existing.kind === 'none') {
      free ??= slug;
      // The post may have got a suffix while another had its place, so the first suffix is always looked at.
      if (index > 0) break;
      continue;
    }
    if (existing.kind === 'post' && hasSameContent(existing.post, read)) return { kind: 'unchanged', slug };
    if (shelf.isOfThisRun(slug)) continue;
    if (index === 0) isBaseTaken = true;
    if (hasSlug || (existing.kind === 'post' && isEarlierVersion(existing.post, read))) earlier ??= slug;
  }
  const target = earlier ?? (force && isBaseTaken ? post.slug : undefined);
  if (target !== undefined) return { kind: force ? 'replace' : 'taken', slug: target };
  return free === undefined ? { kind: 'taken-in-this-run', slug: post.slug } : { kind: 'create', slug: free };
}

function placeAgain(
  read: ImportedPost,
  { slug, post, record }: ImportedBefore,
  shelf: Shelf,
  force: boolean,
): Placement {
  if (hasSameContent(post, read)) return { kind: 'unchanged', slug };
  if (shelf.isOfThisRun(slug)) return { kind: 'taken-in-this-run', slug };
  if (force || !isEditedSince(post, record)) return { kind: 'replace', slug };
  // The source says what it said then: whoever edited the post since knows that already.
  const publishedAt = read.hasDate ? read.post.publishedAt : post.publishedAt;
  return { kind: isEditedSince({ ...read.post, publishedAt }, record) ? 'edited' : 'unchanged', slug };
}

function* slugsFor({ post, hasDate, hasSlug }: ImportedPost): Generator<readonly [index: number, slug: string]> {
  yield [0, post.slug];
  if (hasSlug) return;
  const base = hasDate ? withSuffix(post.slug, post.publishedAt.slice(0, 10)) : post.slug;
  if (hasDate) yield [1, base];
  for (let number = 2; ; number++) yield [number, withSuffix(base, String(number))];
}

/** Appends to a slug, which is shortened where both together are too long for a file's name. */
function withSuffix(slug: string, suffix: string): string {
  const characters = [...slug];
  while (!isSlug(`${characters.join('')}-${suffix}`) && characters.length > 1) characters.pop();
  return `${characters.join('')}-${suffix}`;
}

function hasSameContent(existing: Post, { post, hasDate }: ImportedPost): boolean {
  const publishedAt = hasDate ? post.publishedAt : existing.publishedAt;
  return JSON.stringify(toPostFile(existing)) === JSON.stringify(toPostFile({ ...post, publishedAt }));
}

function isEarlierVersion(existing: Post, { post, hasDate }: ImportedPost): boolean {
  return !hasDate || Date.parse(existing.publishedAt) === Date.parse(post.publishedAt);
}
