import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { parseDigests } from '../../publish/digest/parse-digest.ts';
import { printDigests } from '../../publish/digest/print-digest.ts';
import { printPostFile } from '../../publish/post-file.ts';

/** A way to write posts into files, and to read those files again. */
export interface OutputFormat {
  readonly extension: string;
  readonly print: (post: Post) => string;
  /** `undefined` where the text is no post. */
  readonly read: (text: string, slug: string) => Post | undefined;
}

export const jsonFormat: OutputFormat = {
  extension: '.json',
  print: printPostFile,
  read: (text, slug) => {
    try {
      const decoded = decodePost(JSON.parse(text), slug);
      return decoded.ok ? decoded.value : undefined;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return undefined;
    }
  },
};

export const digestFormat: OutputFormat = {
  extension: '.txt',
  print: (post) => printDigests([post]),
  read: (text) => {
    const parsed = parseDigests(text, { fallbackPublishedAt: '1970-01-01T00:00:00Z' });
    return parsed.ok && parsed.value.length === 1 ? parsed.value[0]?.post : undefined;
  },
};
