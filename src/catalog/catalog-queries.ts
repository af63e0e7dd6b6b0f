import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { readDecoded } from '../platform/read-decoded.ts';
import { failed, ok, type Result } from '../platform/result.ts';
import { type SiteFiles, siteFiles } from '../platform/site-files.ts';
import type { TermKind } from '../post/addresses.ts';
import { describeIssues } from '../post/schema-issues.ts';
import { type ListId, listFile, listPageSchema, termIndexFile, termIndexSchema } from './list-files.ts';

/** A page of a list; without a number, its newest posts. A numbered page never changes, so it is asked for once. */
export function listQuery(list: ListId, page?: number, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['list', list, page ?? 'newest'],
    queryFn: ({ signal }) => readDecoded(files, listFile(list, page), decodeWith(listPageSchema), signal),
    ...(page !== undefined && { staleTime: Number.POSITIVE_INFINITY }),
  });
}

/** All categories, or all tags. */
export function termIndexQuery(kind: TermKind, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['terms', kind],
    queryFn: ({ signal }) => readDecoded(files, termIndexFile(kind), decodeWith(termIndexSchema), signal),
  });
}

/** Reads what `schema` describes out of data nobody has checked yet. */
function decodeWith<const Schema extends v.GenericSchema>(schema: Schema) {
  return (data: unknown): Result<v.InferOutput<Schema>, readonly string[]> => {
    const read = v.safeParse(schema, data);
    return read.success ? ok(read.output) : failed(describeIssues(read.issues, 'the list'));
  };
}
