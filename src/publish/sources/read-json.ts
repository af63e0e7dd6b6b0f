import { nestsDeeperThan } from '../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { SourceFault } from './source.ts';

/** No format nests nearly as deep, and what walks through deeper data may run out of stack. */
const deepest = 200;

/** Reads JSON of a source, `format` being what it was taken for. */
export function readJson(text: string, format: string): Result<unknown, SourceFault> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ code: 'malformed-source', format, detail: error.message });
    if (error instanceof RangeError) return failed({ code: 'hostile-source', detail: 'It is nested too deeply.' });
    throw error;
  }
  return nestsDeeperThan(deepest, data)
    ? failed({ code: 'hostile-source', detail: 'It is nested too deeply.' })
    : ok(data);
}
