import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { parseDigests } from '../../publish/digest/parse-digest.ts';
import { printDigests } from '../../publish/digest/print-digest.ts';
import { type ImportedRecord, importedRecord, readImportedRecord } from '../../publish/imported-record.ts';
import { printPostFile, toPostFile } from '../../publish/post-file.ts';

/** What a file of the output folder holds. */
export interface StoredPost {
  readonly post: Post;
  readonly imported: ImportedRecord | undefined;
}

/** A way to write posts into files, and to read those files again. */
export interface OutputFormat {
  readonly extension: string;
  /** `origin` is what the source calls the entry that the post is made of. */
  readonly print: (post: Post, origin: string | undefined) => string;
  /** `undefined` where the text is no post. */
  readonly read: (text: string, slug: string) => StoredPost | undefined;
}

export const jsonFormat: OutputFormat = {
  extension: '.json',
  print: (post, origin) =>
    origin === undefined
      ? printPostFile(post)
      : `${JSON.stringify({ ...toPostFile(post), imported: importedRecord(post, origin) }, null, 2)}\n`,
  read: (text, slug) => {
    try {
      const data: unknown = JSON.parse(text);
      const decoded = decodePost(data, slug);
      return decoded.ok ? { post: decoded.value, imported: readImportedRecord(data) } : undefined;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return undefined;
    }
  },
};

/** Digests have no place for a record. */
export const digestFormat: OutputFormat = {
  extension: '.txt',
  print: (post) => printDigests([post]),
  read: (text) => {
    const parsed = parseDigests(text, { fallbackPublishedAt: '1970-01-01T00:00:00Z' });
    const [only, ...others] = parsed.ok ? parsed.value : [];
    return only === undefined || others.length > 0 ? undefined : { post: only.post, imported: undefined };
  },
};
