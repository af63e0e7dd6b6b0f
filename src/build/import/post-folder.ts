import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import { importedRecord } from '../../publish/imported-record.ts';
import type { ImportFault } from './import-fault.ts';
import type { OutputFormat, StoredPost } from './output-format.ts';
import type { Existing, ImportedBefore, Shelf } from './place-post.ts';
import { describeSystemError, isMissing } from './system-error.ts';

export interface PostFolder extends Shelf {
  /** Where the post of a slug is or would be. Slugs are no paths, so it is always in the folder. */
  readonly pathOf: (slug: string) => string;
  /** Says that this run stands for the post of a slug, without writing it. */
  readonly keep: (slug: string, post: Post, origin: string | undefined) => Promise<void>;
  readonly write: (slug: string, post: Post, origin: string | undefined) => Promise<Result<void, ImportFault>>;
}

/** The folder that posts are written to. With `isDryRun` nothing is written, but what would be is remembered. */
export function openPostFolder(folder: string, format: OutputFormat, isDryRun: boolean): PostFolder {
  const ofThisRun = new Map<string, Post>();
  /** The slugs of posts by what their sources call them, as far as their files say it. */
  let slugs: Promise<Map<string, string>> | undefined;
  const pathOf = (slug: string) => join(folder, `${slug}${format.extension}`);

  async function read(slug: string): Promise<StoredPost | 'missing' | 'other'> {
    try {
      return format.read(await readFile(pathOf(slug), 'utf8'), slug) ?? 'other';
    } catch (error) {
      if (isMissing(error)) return 'missing';
      describeSystemError(error);
      return 'other';
    }
  }

  async function look(slug: string): Promise<Existing> {
    const known = ofThisRun.get(slug);
    if (known !== undefined) return { kind: 'post', post: known };
    const stored = await read(slug);
    if (stored === 'missing') return { kind: 'none' };
    return stored === 'other' ? { kind: 'other' } : { kind: 'post', post: stored.post };
  }

  async function findImported(origin: string): Promise<ImportedBefore | undefined> {
    slugs ??= importedSlugs(folder, format);
    const slug = (await slugs).get(origin);
    if (slug === undefined) return undefined;
    const known = ofThisRun.get(slug);
    if (known !== undefined) return { slug, post: known, record: importedRecord(known, origin) };
    const stored = await read(slug);
    if (typeof stored === 'string' || stored.imported?.id !== origin) return undefined;
    return { slug, post: stored.post, record: stored.imported };
  }

  async function keep(slug: string, post: Post, origin: string | undefined): Promise<void> {
    ofThisRun.set(slug, post);
    if (origin !== undefined) (await slugs)?.set(origin, slug);
  }

  return {
    pathOf,
    look,
    findImported,
    isOfThisRun: (slug) => ofThisRun.has(slug),
    keep,
    write: async (slug, post, origin) => {
      if (!isDryRun) {
        const written = await writeWhole(folder, pathOf(slug), format.print(post, origin));
        if (!written.ok) return written;
      }
      await keep(slug, post, origin);
      return ok(undefined);
    },
  };
}

/** Looks through the files of a folder for what their posts were made of. */
async function importedSlugs(folder: string, format: OutputFormat): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    if (!name.endsWith(format.extension)) continue;
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    // Most posts of most sites were never imported.
    if (!text.includes('"imported"')) continue;
    const slug = name.slice(0, -format.extension.length);
    const id = format.read(text, slug)?.imported?.id;
    if (id !== undefined) found.set(id, slug);
  }
  return found;
}

/** Writes beside the file and renames: whoever reads it meets the old text or the new one, never a part of either. */
async function writeWhole(folder: string, path: string, text: string): Promise<Result<void, ImportFault>> {
  const draft = join(folder, `.import-${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
    return ok(undefined);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return failed({ code: 'not-written', file: path, detail: describeSystemError(error) });
  }
}
