import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import type { ImportFault } from './import-fault.ts';
import type { OutputFormat } from './output-format.ts';
import type { Existing, Shelf } from './place-post.ts';
import { describeSystemError, isMissing } from './system-error.ts';

export interface PostFolder extends Shelf {
  /** Where the post of a slug is or would be. Slugs are no paths, so it is always in the folder. */
  readonly pathOf: (slug: string) => string;
  /** Says that this run stands for the post of a slug, without writing it. */
  readonly keep: (slug: string, post: Post) => void;
  readonly write: (slug: string, post: Post) => Promise<Result<void, ImportFault>>;
}

/** The folder that posts are written to. With `isDryRun` nothing is written, but what would be is remembered. */
export function openPostFolder(folder: string, format: OutputFormat, isDryRun: boolean): PostFolder {
  const ofThisRun = new Map<string, Post>();
  const pathOf = (slug: string) => join(folder, `${slug}${format.extension}`);

  async function look(slug: string): Promise<Existing> {
    const known = ofThisRun.get(slug);
    if (known !== undefined) return { kind: 'post', post: known };
    try {
      const post = format.read(await readFile(pathOf(slug), 'utf8'), slug);
      return post === undefined ? { kind: 'other' } : { kind: 'post', post };
    } catch (error) {
      if (isMissing(error)) return { kind: 'none' };
      describeSystemError(error);
      return { kind: 'other' };
    }
  }

  return {
    pathOf,
    look,
    isOfThisRun: (slug) => ofThisRun.has(slug),
    keep: (slug, post) => {
      ofThisRun.set(slug, post);
    },
    write: async (slug, post) => {
      if (!isDryRun) {
        const written = await writeWhole(folder, pathOf(slug), format.print(post));
        if (!written.ok) return written;
      }
      ofThisRun.set(slug, post);
      return ok(undefined);
    },
  };
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
