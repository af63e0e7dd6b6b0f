import { resolve } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import { printDigest } from '../../publish/digest/print-digest.ts';
import type { ImportedPost } from '../../publish/sources/source.ts';
import type { ImportFault } from './import-fault.ts';
import type { ImportOptions } from './import-options.ts';
import { digestFormat, jsonFormat } from './output-format.ts';
import { placePost } from './place-post.ts';
import { openPostFolder, type PostFolder } from './post-folder.ts';

export type Outcome = 'written' | 'replaced' | 'unchanged' | 'printed';

/** What became of a post, the slug it got and the file it is in; no file where it went to standard output. */
export interface PutPost {
  readonly outcome: Outcome;
  readonly slug: string;
  readonly path: string | undefined;
}

/** Where the posts of a run go. */
export interface PostOutput {
  readonly put: (read: ImportedPost) => Promise<Result<PutPost, ImportFault>>;
  /** Whether posts go to standard output, so that nothing else may. */
  readonly isStandardOutput: boolean;
}

export interface OutputPlaces {
  readonly workingDirectory: string;
  readonly defaultOut: string;
  readonly writeOut: (text: string) => void;
}

/** The output that the options ask for. */
export function openOutput(options: ImportOptions, places: OutputPlaces): PostOutput {
  const { out, format, isDryRun, force } = options;
  if (format === 'digest' && out === undefined) return openStandardOutput(places.writeOut, isDryRun);
  const folder = out === undefined ? places.defaultOut : resolve(places.workingDirectory, out);
  const posts = openPostFolder(folder, format === 'json' ? jsonFormat : digestFormat, isDryRun);
  return { put: (read) => putInFolder(read, posts, force), isStandardOutput: false };
}

function openStandardOutput(writeOut: (text: string) => void, isDryRun: boolean): PostOutput {
  let isFirst = true;
  return {
    put: async ({ post }) => {
      if (!isDryRun) writeOut(`${isFirst ? '' : '\n'}${printDigest(post)}\n`);
      isFirst = false;
      return ok({ outcome: 'printed', slug: post.slug, path: undefined });
    },
    isStandardOutput: true,
  };
}

async function putInFolder(
  read: ImportedPost,
  posts: PostFolder,
  force: boolean,
): Promise<Result<PutPost, ImportFault>> {
  const { kind, slug } = await placePost(read, posts, force);
  const path = posts.pathOf(slug);
  const post = { ...read.post, slug };
  switch (kind) {
    case 'taken':
      return failed({ code: 'slug-taken', file: path });
    case 'edited':
      return failed({ code: 'edited-post', file: path });
    case 'taken-in-this-run':
      return failed({ code: 'slug-taken-in-this-run', file: path });
    case 'unchanged':
      await posts.keep(slug, post, read.origin);
      return ok({ outcome: 'unchanged', slug, path });
    case 'create':
    case 'replace': {
      const written = await posts.write(slug, post, read.origin);
      return written.ok ? ok({ outcome: kind === 'create' ? 'written' : 'replaced', slug, path }) : written;
    }
  }
}
