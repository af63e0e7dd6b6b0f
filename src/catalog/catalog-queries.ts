import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { FaultError } from '../platform/fault.ts';
import { type SiteFiles, siteFiles } from '../platform/site-files.ts';
import type { TermKind } from '../post/addresses.ts';
import { describeIssues } from '../post/schema-issues.ts';
import { type ListId, listFile, listPageSchema, termIndexFile, termIndexSchema } from './list-files.ts';

/** A page of a list; without a number, its newest posts. A numbered page never changes, so it is asked for once. */
export function listQuery(list: ListId, page?: number, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['list', list, page ?? 'newest'],
    queryFn: ({ signal }) => readCatalogFile(files, listFile(list, page), listPageSchema, signal),
    ...(page !== undefined && { staleTime: Number.POSITIVE_INFINITY }),
  });
}

/** All categories, or all tags. */
export function termIndexQuery(kind: TermKind, files: SiteFiles = siteFiles) {
  return queryOptions({
    queryKey: ['terms', kind],
    queryFn: ({ signal }) => readCatalogFile(files, termIndexFile(kind), termIndexSchema, signal),
  });
}

async function readCatalogFile<const Schema extends v.GenericSchema>(
  files: SiteFiles,
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const file = await files.readJson(path, signal);
  if (!file.ok) throw new FaultError(file.fault);
  const read = v.safeParse(schema, file.value);
  if (!read.success) {
    throw new FaultError({ code: 'malformed', url: path, issues: describeIssues(read.issues, 'the list') });
  }
  return read.output;
}
