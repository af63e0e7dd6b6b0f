import type { ReadSource } from '../../../publish/compose/read-source.ts';
import { readFileBytes, readPastedText } from '../../../publish/compose/read-sources.ts';

/** Something to make posts of. Moments are RFC 3339, and date the posts that don’t say. */
export type SourceTask =
  | { readonly kind: 'text'; readonly text: string; readonly now: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly fileName: string; readonly changedAt: string };

/** Reads a source of any kind. */
export function doSourceTask(task: SourceTask): readonly ReadSource[] {
  return task.kind === 'text'
    ? [readPastedText(task.text, task.now)]
    : readFileBytes(task.bytes, task.fileName, task.changedAt);
}
