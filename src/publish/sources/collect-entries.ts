import { failed, ok, type Result } from '../../platform/result.ts';
import { postOfEntry, type SourceEntry } from './entry.ts';
import { longestPost } from './longest-post.ts';
import type { ImportedPost, ImportedSource, RefusedEntry, SourceFault } from './source.ts';

/** An entry of a source, or why it is none. */
export interface NamedEntry {
  /** Its title or address, for people. */
  readonly name: string;
  readonly read: Result<SourceEntry, SourceFault>;
}

/**
 * Makes posts of the entries of a source. Of entries with the same origin the first counts. `notes` are about the source
 * as a whole; a source without any entry is refused.
 */
export function collectEntries(
  entries: Iterable<NamedEntry>,
  {
    changedAt,
    format,
    notes = [],
  }: { readonly changedAt: string; readonly format: string; readonly notes?: readonly string[] },
): Result<ImportedSource, SourceFault> {
  const posts: ImportedPost[] = [];
  const refused: RefusedEntry[] = [];
  const origins = new Set<string>();
  let repeated = 0;
  for (const { name, read } of entries) {
    const origin = read.ok ? read.value.origin : undefined;
    if (origin !== undefined && origins.has(origin)) {
      repeated++;
      continue;
    }
    if (origin !== undefined) origins.add(origin);
    const outcome = read.ok ? postOf(read.value, changedAt, format) : read;
    if (outcome.ok) posts.push(outcome.value);
    else refused.push({ name: name.slice(0, 200), fault: outcome.fault });
  }
  if (posts.length + refused.length === 0) return failed({ code: 'empty-source', format });
  return ok({
    posts,
    refused,
    notes: [...notes, ...repetitions(repeated)],
  });
}

function postOf(entry: SourceEntry, changedAt: string, format: string): Result<ImportedPost, SourceFault> {
  const length = (entry.title?.length ?? 0) + entry.body.length;
  return length > longestPost
    ? failed({ code: 'too-long', longest: longestPost })
    : postOfEntry(entry, changedAt, format);
}

function repetitions(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? '1 entry that came more than once was taken once'
      : `${count} entries that came more than once were taken once`,
  ];
}
