import { queryOptions } from '@tanstack/react-query';
import { FaultError } from '../platform/fault.ts';
import { type SiteFiles, siteFiles } from '../platform/site-files.ts';
import { postFile } from './addresses.ts';
import { decodePost } from './decode-post.ts';

/** How to read one post. Fails with a {@link FaultError}; a post that fails the schema is `malformed`. */
export function postQuery(slug: string, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['post', slug],
    queryFn: async ({ signal }) => {
      const path = postFile(slug);
      const file = await files.readJson(path, signal);
      if (!file.ok) throw new FaultError(file.fault);
      const post = decodePost(file.value, slug);
      if (!post.ok) throw new FaultError({ code: 'malformed', url: path, issues: post.fault });
      return post.value;
    },
  });
}
