import * as v from 'valibot';
import {
  type ListId,
  type ListPage,
  listFile,
  listPageSchema,
  type TermIndex,
  termIndexFile,
  termIndexSchema,
} from '../../../catalog/list-files.ts';
import { type Fault, FaultError } from '../../../platform/fault.ts';
import type { SiteFiles } from '../../../platform/site-files.ts';
import { postFile, type TermKind } from '../../../post/addresses.ts';
import { decodePost } from '../../../post/decode-post.ts';
import type { Post } from '../../../post/post-schema.ts';
import { describeIssues } from '../../../post/schema-issues.ts';

/** The data of the site as its host has it at the moment, past every cache. Failures are `FaultError`s. */
export interface LiveSite {
  /** `undefined` where there is no such list, or page of it. */
  readonly list: (list: ListId, page?: number) => Promise<ListPage | undefined>;
  readonly terms: (kind: TermKind) => Promise<TermIndex | undefined>;
  /** `undefined` where there is no such post. */
  readonly post: (slug: string) => Promise<Post | undefined>;
}

export function readLiveSite(files: SiteFiles): LiveSite {
  async function read<T>(path: string, decode: (data: unknown) => T): Promise<T | undefined> {
    const file = await files.readJson(path, new AbortController().signal, 'fresh');
    if (file.ok) return decode(file.value);
    if (isMissing(file.fault)) return undefined;
    throw new FaultError(file.fault);
  }

  function decodeWith<const Schema extends v.GenericSchema>(schema: Schema, path: string) {
    return (data: unknown): v.InferOutput<Schema> => {
      const decoded = v.safeParse(schema, data);
      if (decoded.success) return decoded.output;
      throw new FaultError({ code: 'malformed', url: path, issues: describeIssues(decoded.issues, 'the list') });
    };
  }

  return {
    list: (list, page) => {
      const path = listFile(list, page);
      return read(path, decodeWith(listPageSchema, path));
    },
    terms: (kind) => {
      const path = termIndexFile(kind);
      return read(path, decodeWith(termIndexSchema, path));
    },
    post: (slug) =>
      read(postFile(slug), (data) => {
        const post = decodePost(data, slug);
        if (post.ok) return post.value;
        throw new FaultError({ code: 'malformed', url: postFile(slug), issues: post.fault });
      }),
  };
}

/** Hosts answer a missing file with an error, or with a page. */
function isMissing(fault: Fault): boolean {
  return fault.code === 'not-found' || fault.code === 'html-instead';
}
