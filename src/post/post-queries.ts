import { queryOptions } from '@tanstack/react-query';
import { readDecoded } from '../platform/read-decoded.ts';
import { type SiteFiles, siteFiles } from '../platform/site-files.ts';
import { postFile } from './addresses.ts';
import { decodePost } from './decode-post.ts';

/** How to read one post. Fails with a `FaultError`; a post that fails the schema is `malformed`. */
export function postQuery(slug: string, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['post', slug],
    queryFn: ({ signal }) => readDecoded(files, postFile(slug), (data) => decodePost(data, slug), signal),
  });
}
