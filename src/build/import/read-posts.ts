import { ok, type Result } from '../../platform/result.ts';
import { importSource } from '../../publish/sources/import-source.ts';
import { openBytes } from '../../publish/sources/open-bytes.ts';
import type { GivenFields, ImportedPost } from '../../publish/sources/source.ts';
import type { Failure } from './failure.ts';
import type { ImportFault } from './import-fault.ts';
import type { InputFile } from './read-input.ts';

/** What was found in an input. */
export interface ReadInput {
  readonly posts: readonly ImportedPost[];
  /** Entries of it, or files in it, that became no posts. */
  readonly failures: readonly Failure[];
  /** What it was taken for. */
  readonly formats: readonly string[];
  /** About the input as a whole. */
  readonly notes: readonly string[];
}

/** Reads the posts of an input, whatever it is. `name` is what people call it. */
export function readPosts(name: string, input: InputFile, given: GivenFields): Result<ReadInput, ImportFault> {
  const opened = openBytes(input.bytes, input.fileName, input.charset);
  if (!opened.ok) return opened;
  const { texts, failures, ignored } = opened.value;
  const isArchive = texts.length !== 1 || failures.length > 0;
  const outcomes = texts.map(({ text, fileName }) => ({
    fileName,
    ...importSource({ text, fileName, given, url: input.url, changedAt: input.changedAt }),
  }));
  const [only, ...others] = outcomes;
  if (!isArchive && others.length === 0 && only?.read.ok === false) return only.read;
  const nameOf = (fileName = '') => (isArchive ? `${name} (${fileName})` : name);
  return ok({
    posts: outcomes.flatMap(({ read }) => (read.ok ? read.value.posts : [])),
    failures: [
      ...failures.map(({ fileName, fault }) => ({ name: nameOf(fileName), fault })),
      ...outcomes.flatMap(({ fileName, read }) =>
        read.ok
          ? read.value.refused.map((entry) => ({ name: `${nameOf(fileName)}: ${entry.name}`, fault: entry.fault }))
          : [{ name: nameOf(fileName), fault: read.fault }],
      ),
    ],
    formats: [...new Set(outcomes.map(({ format }) => format))],
    notes: [
      ...outcomes.flatMap(({ read }) => (read.ok ? read.value.notes : [])),
      ...(ignored === 0 ? [] : [`${ignored} other ${ignored === 1 ? 'file was' : 'files were'} left out`]),
    ],
  });
}
