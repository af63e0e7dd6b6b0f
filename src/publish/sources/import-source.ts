import type { Result } from '../../platform/result.ts';
import { digestSource } from './digest-source.ts';
import { postJsonSource } from './post-json-source.ts';
import type { ImportedSource, Importer, SourceFault, SourceText } from './source.ts';

/** All kinds of sources. The first that knows a text reads it, so those that know the least for sure come last. */
const importers: readonly Importer[] = [postJsonSource, digestSource];

/** What a source was taken for, and what came of it. */
export interface SourceOutcome {
  /** What people call the format; `undefined` where nobody knows the text. */
  readonly format: string | undefined;
  readonly read: Result<ImportedSource, SourceFault>;
}

/** Makes posts of a text of any kind that is known, by what is in it. Never throws. */
export function importSource(source: SourceText): SourceOutcome {
  const importer = importers.find(({ detect }) => detect(source));
  if (importer === undefined) {
    return { format: undefined, read: { ok: false, fault: { code: 'empty-source', format: 'text' } } };
  }
  return { format: importer.format, read: importer.parse(source) };
}
