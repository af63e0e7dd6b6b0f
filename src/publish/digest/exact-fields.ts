import * as v from 'valibot';
import { postSchema } from '../../post/post-schema.ts';

const names = Object.keys(postSchema.entries);

/**
 * Reads the value of an `Exact fields:` line, the last resort for values that no readable line can hold: a JSON object
 * of post fields, where `null` means that the post has no such field. `undefined` where a field would be refused.
 */
export function readExactFields(json: string): Readonly<Record<string, unknown>> | undefined {
  if (!json.startsWith('{')) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = Object.entries(data).filter(([name]) => names.includes(name));
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(fields);
  const given = Object.fromEntries(fields.filter(([, value]) => value !== null));
  return fields.length > 0 && v.safeParse(v.partial(postSchema), given).success ? known : undefined;
}

/** Writes what {@link readExactFields} reads, on one line. */
export function printExactFields(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fields);
}
