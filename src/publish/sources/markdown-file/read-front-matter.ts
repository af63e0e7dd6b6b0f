import { parse as parseToml, TomlError } from 'smol-toml';
import { nestsDeeperThan } from '../../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../../platform/result.ts';
import { readJson } from '../read-json.ts';
import type { SourceFault } from '../source.ts';
import { readYaml } from './read-yaml.ts';
import { longestMatter, type SplitText } from './split-front-matter.ts';
import { deepestValue, isTable, type Table, toValue } from './value.ts';

export interface FrontMatter {
  readonly fields: Table;
  readonly notes: readonly string[];
}

const none: FrontMatter = { fields: {}, notes: [] };

/** Reads front matter in whatever it is written. A mistake in it is told with its line, counted in the file. */
export function readFrontMatter(split: SplitText): Result<FrontMatter, SourceFault> {
  switch (split.kind) {
    case 'none':
      return ok(none);
    case 'unclosed':
      return mistake('Markdown', `its front matter has no end: there is no second line ${split.fence}`);
    case 'program':
      return mistake('Markdown', `its front matter is ${split.language}, a program. Write it in YAML, TOML or JSON`);
    case 'yaml':
    case 'toml':
    case 'json':
      return split.matter.length > longestMatter ? hostile('Its front matter is too long.') : readMatter(split);
  }
}

type Matter = Extract<SplitText, { readonly kind: 'yaml' | 'toml' | 'json' }>;

function readMatter({ kind, matter, line }: Matter): Result<FrontMatter, SourceFault> {
  switch (kind) {
    case 'yaml': {
      const read = readYaml(matter);
      if (read.kind === 'hostile') return hostile(read.why);
      if (read.kind === 'table') return ok({ fields: read.table, notes: read.notes });
      const at = read.offset === undefined ? '' : `line ${line + lineBreaks(matter.slice(0, read.offset))}: `;
      return mistake('YAML front matter', `${at}${read.message}`);
    }
    case 'toml':
      return readToml(matter, line);
    case 'json': {
      const data = readJson(matter, 'JSON front matter');
      return data.ok ? tableOf(data.value) : data;
    }
  }
}

function readToml(matter: string, line: number): Result<FrontMatter, SourceFault> {
  try {
    return tableOf(parseToml(matter, { integersAsBigInt: 'asNeeded', maxDepth: deepestValue }));
  } catch (error) {
    if (error instanceof RangeError) return hostile('Its front matter is nested too deeply.');
    if (!(error instanceof TomlError)) throw error;
    // Below its first line the message shows the text, which says no more.
    const [message = ''] = error.message.replace(/^Invalid TOML document:\s*/u, '').split('\n');
    return mistake('TOML front matter', `line ${line + error.line - 1}: ${message}`);
  }
}

function tableOf(data: unknown): Result<FrontMatter, SourceFault> {
  if (nestsDeeperThan(deepestValue, data)) return hostile('Its front matter is nested too deeply.');
  const fields = toValue(data);
  return isTable(fields) ? ok({ fields, notes: [] }) : ok(none);
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function mistake(format: string, detail: string): Result<never, SourceFault> {
  return failed({ code: 'malformed-source', format, detail });
}

function hostile(detail: string): Result<never, SourceFault> {
  return failed({ code: 'hostile-source', detail });
}
