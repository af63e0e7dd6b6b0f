import { stringify } from 'yaml';

/** A value of front matter. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | readonly FrontMatterValue[]
  | { readonly [name: string]: FrontMatterValue | undefined };

/**
 * Characters that readers of YAML don't take, change, or take for the end of a line. YAML writes a tab and a line feed
 * as they are.
 */
const special = /(?![\t\n])\p{Cc}|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Writes a field of YAML front matter, so that readers of YAML 1.1 (Jekyll) and 1.2 (Hugo) find the same in it: what
 * they would take for something else than text is quoted.
 */
export function printField(name: string, value: FrontMatterValue): string {
  const json = JSON.stringify(value);
  if (json.search(special) < 0 && !/\\u[\da-f]{4}|\\[rbf]/u.test(json)) {
    return stringify({ [name]: value }, { compat: 'yaml-1.1', lineWidth: 0, indentSeq: true });
  }
  // JSON is YAML too, and has an escape for everything.
  const escaped = json.replaceAll(special, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${name}: ${escaped}\n`;
}
