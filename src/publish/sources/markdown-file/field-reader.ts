import { isList, isTable, type Table, type Value } from './value.ts';

/** Takes fields out of front matter by any of the names that programs give them. */
export interface FieldReader {
  /**
   * The value of the first of some names that has one and is `wanted`. Others that say the same are taken too; what they
   * say else is left over.
   */
  readonly take: (names: string, wanted?: (value: Value) => boolean) => Value | undefined;
  /** The same for text; of a list the first. */
  readonly text: (names: string, wanted?: (text: string) => boolean) => string | undefined;
  /** The names, as they are written, of fields with words in them that nobody took. */
  readonly leftOver: () => readonly string[];
}

/** Tables that hold fields of their own kind: Hugo's parameters, and Zola's. */
const inner = ['params', 'extra', 'taxonomies'];

/** What only says how a page is made. */
const quiet = new Set(
  `layout template templateengineoverride type kind weight order sortorder toc tableofcontents comments commentable math
  mathjax katex mermaid pin pinned sticky featured sidebar aliases redirectfrom redirectto redirects menu menus outputs
  markup eleventynavigation eleventyexcludefromcollections eleventycomputed headless build cascade sitemap robots
  robotsnoindex noindex hidden showtoc tocopen share related readtime readingtime authorprofile classes class theme color
  cssclass cssclasses bodyclass pagination format lineends escapemark excerptseparator guid id uuid permalink url path filename slug
  date published draft status`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);

/** Reads the fields of front matter. Case, `-` and `_` in their names make no difference. */
export function createFieldReader(fields: Table): FieldReader {
  const values = new Map<string, { readonly name: string; readonly value: Value }>();
  const add = (table: Table) => {
    for (const [name, value] of Object.entries(table)) {
      const key = keyOf(name);
      if (inner.includes(key) && isTable(value)) continue;
      if (hasWords(value) && !values.has(key)) values.set(key, { name, value });
    }
  };
  add(fields);
  for (const [name, value] of Object.entries(fields)) if (inner.includes(keyOf(name)) && isTable(value)) add(value);
  const taken = new Set<string>();

  function take(names: string, wanted: (value: Value) => boolean = () => true): Value | undefined {
    const keys = names.split(' ').filter((key) => !taken.has(key));
    const found = keys.map((key) => values.get(key)?.value).find((value) => value !== undefined && wanted(value));
    if (found === undefined) return undefined;
    const said = JSON.stringify(found);
    for (const key of keys) if (JSON.stringify(values.get(key)?.value) === said) taken.add(key);
    return found;
  }

  return {
    take,
    text: (names, wanted = () => true) => {
      const value = take(names, (one) => {
        const text = firstText(one);
        return text !== undefined && wanted(text);
      });
      return value === undefined ? undefined : firstText(value);
    },
    leftOver: () =>
      [...values]
        .filter(([key, { value }]) => !taken.has(key) && !quiet.has(key) && !isSwitch(value))
        .map(([, { name }]) => name),
  };
}

/** Whether a value only turns something on or off. */
export function isSwitch(value: Value): boolean {
  return typeof value === 'string' && /^(?:true|false|yes|no|on|off)$/iu.test(value.trim());
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s.]/gu, '');
}

function hasWords(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return (isList(value) ? value : Object.values(value)).some(hasWords);
}

function firstText(value: Value): string | undefined {
  const text = isList(value) ? value.find((part) => hasWords(part)) : value;
  return typeof text === 'string' ? text.trim() : undefined;
}
