import * as v from 'valibot';
import { textHash } from '../post/content-hash.ts';
import type { Post } from '../post/post-schema.ts';
import { toPostFile } from './post-file.ts';

const schema = v.object({ imported: v.object({ id: v.string(), hash: v.string() }) });

/**
 * What the file of an imported post says beside the post, as its field `imported`: what the entry is called at its source,
 * and what the post said then, so that the next import finds it and can tell whether somebody has edited it.
 */
export type ImportedRecord = v.InferOutput<typeof schema>['imported'];

export function importedRecord(post: Post, id: string): ImportedRecord {
  return { id, hash: hashOf(post) };
}

/** Reads the record out of a post file's data; `undefined` where the post was not imported. */
export function readImportedRecord(data: unknown): ImportedRecord | undefined {
  const read = v.safeParse(schema, data);
  return read.success ? read.output.imported : undefined;
}

/** Whether the post says something else than when it was imported. */
export function isEditedSince(post: Post, { hash }: ImportedRecord): boolean {
  return hashOf(post) !== hash;
}

function hashOf(post: Post): string {
  return textHash(JSON.stringify(toPostFile(post)));
}
