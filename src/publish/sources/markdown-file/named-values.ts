import { isWebAddress } from '../web-address.ts';
import { isList, isTable, type Table, type Value } from './value.ts';

interface Named {
  readonly name: string | undefined;
  readonly url: string | undefined;
}

/** Authors as front matter names them: a name, names with commas between them, or lists and tables of them. */
export function readAuthors(value: Value | undefined, isPlural: boolean): readonly Named[] {
  if (value === undefined || value === '') return [];
  if (isList(value)) return value.flatMap((one) => readAuthors(one, false));
  if (isTable(value)) return [readNamed(value)];
  // "Ada, Countess of Lovelace" is one author, unless the field's name says that there are several.
  const names = isPlural ? value.split(/\s*,\s*/u) : [value];
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(authorOf);
}

/** `Name <ada@example.org>` and `Name (https://…)` are names with more behind them. Addresses of mail are nobody's business. */
function authorOf(text: string): Named {
  const { name = text, url } =
    /^(?<name>.*\S)\s*[<(](?:(?<url>https?:\/\/[^\s<>()]+)|[^\s<>()]+@[^\s<>()]+)[>)]$/u.exec(text)?.groups ?? {};
  return { name, url };
}

/** The source of a post: its name, its address, or both in a table. */
export function readSource(values: readonly (Value | undefined)[]): Named | undefined {
  const parts = values.flatMap((value): readonly Named[] => {
    if (isTable(value)) return [readNamed(value)];
    if (typeof value !== 'string' || value.trim() === '') return [];
    const text = value.trim();
    return [isWebAddress(text) ? { name: undefined, url: text } : { name: text, url: undefined }];
  });
  const name = parts.find((part) => part.name !== undefined)?.name;
  const url = parts.find((part) => part.url !== undefined)?.url;
  return name === undefined && url === undefined ? undefined : { name, url };
}

function readNamed(table: Table): Named {
  return {
    name: textIn(table, ['name', 'title', 'display_name', 'displayName', 'fullname', 'label', 'id']),
    url: textIn(table, ['url', 'link', 'href', 'website', 'site', 'homepage', 'web', 'uri']),
  };
}

/** The first text in a table by some names, whatever their case. */
export function textIn(table: Table, names: readonly string[]): string | undefined {
  for (const name of names) {
    const entry = Object.entries(table).find(
      ([key, value]) => key.toLowerCase() === name.toLowerCase() && value !== '',
    );
    if (typeof entry?.[1] === 'string') return entry[1].trim();
  }
  return undefined;
}
