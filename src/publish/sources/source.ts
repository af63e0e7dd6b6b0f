import type { Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import type { DigestOverrides } from '../digest/parse-digest.ts';

/** A text that somebody wants to make posts of, as it came. */
export interface SourceText {
  /** Already decoded, without a byte order mark. */
  readonly text: string;
  /** The name of its file, with the extension; `undefined` for what was typed or pasted. Never a path. */
  readonly fileName?: string | undefined;
  /** Where it was fetched from. Relative addresses in it are resolved against this. */
  readonly url?: string | undefined;
  /** When a post that doesn't say was published: RFC 3339 with an offset. */
  readonly changedAt: string;
  readonly given?: GivenFields | undefined;
}

/** Fields that count instead of what the text says. */
export type GivenFields = DigestOverrides;

/** A post that was read from a source. */
export interface ImportedPost {
  readonly post: Post;
  /** Whether the source gave the moment, the title and the slug. What it did not give was made up of the rest. */
  readonly hasDate: boolean;
  readonly hasTitle: boolean;
  readonly hasSlug: boolean;
  /**
   * Names the entry at its source, by its id or address, for ever: the same entry imported again updates its post.
   * `undefined` where the source has no such thing.
   */
  readonly origin: string | undefined;
  /** For people: what could not be kept, each kind counted and named, and what was made up. */
  readonly notes: readonly string[];
}

/** An entry of a source that became no post. */
export interface RefusedEntry {
  /** Its title or address, for people. */
  readonly name: string;
  readonly fault: SourceFault;
}

/** What was read from a source: at least one post, or one refused entry. */
export interface ImportedSource {
  readonly posts: readonly ImportedPost[];
  readonly refused: readonly RefusedEntry[];
  /** About the source as a whole, for people, such as "12 pages and menus were left out". */
  readonly notes: readonly string[];
}

/** Why a source, or an entry of one, could not be read. */
export type SourceFault =
  /** It begins as one of the format and is broken: what is wrong, and where. */
  | { readonly code: 'malformed-source'; readonly format: string; readonly detail: string }
  /** There is nothing in it to make a post of. */
  | { readonly code: 'empty-source'; readonly format: string }
  /** It is made to hurt: why it was not read. */
  | { readonly code: 'hostile-source'; readonly detail: string }
  /** It has more characters than the text of any post. */
  | { readonly code: 'too-long'; readonly longest: number }
  /** The schema refuses the post: each fault with its field. */
  | { readonly code: 'refused-post'; readonly issues: readonly string[] };

/** One kind of source. Neither function ever throws, whatever the text. */
export interface Importer {
  /** What people call the format, as in "RSS 2.0". */
  readonly format: string;
  /** Whether a text of it may be as long as many posts. */
  readonly holdsMany?: boolean;
  /** By what is in the text; names are only a hint. */
  readonly detect: (source: SourceText) => boolean;
  readonly parse: (source: SourceText) => Result<ImportedSource, SourceFault>;
}
