import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, type Result } from '../platform/result.ts';
import { decodePost } from '../post/decode-post.ts';
import type { Post } from '../post/post-schema.ts';
import { decodeSiteSettings, type SiteSettings } from '../post/site-settings.ts';

/** A file that can't be used, with everything that is wrong with it. */
export interface FileFault {
  /** Relative to the folder that was read. */
  readonly file: string;
  readonly issues: readonly string[];
}

/** A post and the file it was read from. */
export interface SourcePost {
  readonly file: string;
  readonly post: Post;
}

/** What the publisher's folder holds. */
export interface SiteSource {
  /** Bare defaults where `site.json` is at fault. */
  readonly site: SiteSettings;
  /** Newest first; of the same moment by slug, so that the order never depends on the file system. Drafts included. */
  readonly posts: readonly SourcePost[];
  /** Every file that could not be used. */
  readonly faults: readonly FileFault[];
}

/**
 * Reads everything the publisher edits: `site.json` and `posts/*.json` in `folder`, and
 * tells every fault of every file rather than stopping at the first.
 */
export async function readSite(folder: string): Promise<SiteSource> {
  const faults: FileFault[] = [];
  const settings = await readSettings(folder);
  if (!settings.ok) faults.push(settings.fault);

  const posts: SourcePost[] = [];
  const files = (await readdir(join(folder, 'posts')).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  for (const name of files) {
    const file = `posts/${name}`;
    const post = await readDecoded(folder, file, (data) => decodePost(data, name.slice(0, -'.json'.length)));
    if (post.ok) posts.push({ file, post: post.value });
    else faults.push(post.fault);
  }
  faults.push(...repeatedSlugs(posts));
  return {
    site: settings.ok ? settings.value : defaultSettings,
    posts: posts.sort((one, other) => compareNewestFirst(one.post, other.post)),
    faults,
  };
}

/** What a site is called until its `site.json` can be read. */
export const defaultSettings: SiteSettings = { title: 'Takeaway', description: '', language: 'en' };

/** Reads `site.json` in `folder` alone. */
export function readSettings(folder: string): Promise<Result<SiteSettings, FileFault>> {
  return readDecoded(folder, 'site.json', decodeSiteSettings);
}

async function readDecoded<T>(
  folder: string,
  file: string,
  decode: (data: unknown) => Result<T, readonly string[]>,
): Promise<Result<T, FileFault>> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) return failed({ file, issues: ['the file is missing or can’t be read'] });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return failed({
      file,
      issues: [`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`],
    });
  }
  const decoded = decode(data);
  return decoded.ok ? decoded : failed({ file, issues: decoded.fault });
}

function repeatedSlugs(posts: readonly SourcePost[]): readonly FileFault[] {
  const first = new Map<string, string>();
  return posts.flatMap(({ file, post }) => {
    const other = first.get(post.slug);
    first.set(post.slug, other ?? file);
    return other === undefined
      ? []
      : [
          {
            file,
            issues: [`slug: ${JSON.stringify(post.slug)} is taken by ${other}`],
          },
        ];
  });
}

function compareNewestFirst(one: Post, other: Post): number {
  const later = Date.parse(other.publishedAt) - Date.parse(one.publishedAt);
  return later !== 0 ? later : one.slug < other.slug ? -1 : 1;
}

/** Faults for people: each file, and below it what is wrong with it. */
export function describeFaults(faults: readonly FileFault[]): string {
  return faults
    .map(({ file, issues }) => [`public/${file}`, ...issues.map((issue) => `  ${issue}`)].join('\n'))
    .join('\n');
}
