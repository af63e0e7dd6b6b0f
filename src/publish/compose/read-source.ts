import type { ImportedPost } from '../sources/source.ts';

/** What was read from one text: a file, a file in an archive, or what was pasted. Everything in it is for people. */
export interface ReadSource {
  readonly name: string;
  /** What it was taken for; `undefined` where it could not even be opened. */
  readonly format: string | undefined;
  readonly posts: readonly ImportedPost[];
  /** About the source as a whole. */
  readonly notes: readonly string[];
  /** What became no post, each with the reason. */
  readonly refused: readonly string[];
}

/** A source of which nothing came, and why. */
export function refusedSource(name: string, reason: string): ReadSource {
  return { name, format: undefined, posts: [], notes: [], refused: [reason] };
}

/** Whether a text says more of a post than its words: when it was published, where it stood, what it is about. */
export function isMoreThanText({ posts }: ReadSource): boolean {
  return (
    posts.length > 1 ||
    posts.some(({ hasDate, post: { category, tags, source } }) => hasDate || category || tags.length > 0 || source)
  );
}
