import { isSlug, slugify } from '../../post/slug.ts';
import { describeSourceFault } from '../sources/describe-source-fault.ts';
import { importSource } from '../sources/import-source.ts';
import { openBytes } from '../sources/open-bytes.ts';
import type { SourceText } from '../sources/source.ts';
import { type ReadSource, refusedSource } from './read-source.ts';

/** Makes posts of a text that was pasted. `now` dates those that don't say. Never throws. */
export function readPastedText(text: string, now: string): ReadSource {
  return readText({ text, changedAt: now }, 'The text');
}

/** Makes posts of a file, which may be an archive of files. `changedAt` dates posts that don't say. Never throws. */
export function readFileBytes(bytes: Uint8Array, fileName: string, changedAt: string): readonly ReadSource[] {
  const opened = openBytes(bytes, fileName);
  if (!opened.ok) return [refusedSource(fileName, describeSourceFault(opened.fault))];
  const { texts, failures, ignored } = opened.value;
  return [
    ...texts.map(({ text, fileName: inner }) =>
      readText({ text, fileName: inner && slugName(inner), changedAt }, inner ?? fileName),
    ),
    ...failures.map(({ fileName: inner, fault }) => refusedSource(inner, describeSourceFault(fault))),
    ...(texts.length + failures.length === 0
      ? [refusedSource(fileName, `None of its ${ignored} files is of a kind that posts come in.`)]
      : []),
  ];
}

/** A file’s name as one that may name a post: browsers call a second download “a-post (1).json”. */
function slugName(fileName: string): string {
  const [, base = fileName, extension = ''] = /^(.*?)((?:\.[^.]*)?)$/su.exec(fileName) ?? [];
  return isSlug(base) ? fileName : `${slugify(base) || 'post'}${extension}`;
}

function readText(source: SourceText, name: string): ReadSource {
  const { format, read } = importSource(source);
  if (!read.ok) return { name, format, posts: [], notes: [], refused: [describeSourceFault(read.fault)] };
  const { posts, refused, notes } = read.value;
  return {
    name,
    format,
    posts,
    notes,
    refused: refused.map((entry) => `${entry.name}: ${describeSourceFault(entry.fault)}`),
  };
}
