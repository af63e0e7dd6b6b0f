import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { FaultError } from '../../platform/fault.ts';
import { type SiteFiles, siteFiles } from '../../platform/site-files.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import { nearFile, nearSchema } from './near-file.ts';

/**
 * What stands around a post. Where it can't be had, the post is complete without it, so it is asked for once: a second
 * try would only cost the reader of a post that was put on the host after the build, and has no such file.
 */
export function nearQuery(slug: string, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['near', slug],
    queryFn: async ({ signal }) => {
      const url = nearFile(slug);
      const file = await files.readJson(url, signal);
      if (!file.ok) throw new FaultError(file.fault);
      const read = v.safeParse(nearSchema, file.value);
      if (read.success) return read.output;
      throw new FaultError({
        code: 'malformed',
        url,
        issues: describeIssues(read.issues, 'what stands around a post'),
      });
    },
    retry: false,
  });
}
