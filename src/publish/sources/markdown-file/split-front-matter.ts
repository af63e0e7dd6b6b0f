/** In characters. Longer front matter is no post's, and readers of YAML and TOML may take seconds over it. */
export const longestMatter = 200_000;

/** A Markdown text and what stands before it. */
export type SplitText =
  | { readonly kind: 'none'; readonly body: string }
  | {
      readonly kind: 'yaml' | 'toml' | 'json';
      readonly matter: string;
      /** The number of the line that the front matter begins on. */
      readonly line: number;
      readonly body: string;
    }
  /** The line that should end it is missing. */
  | { readonly kind: 'unclosed'; readonly fence: string }
  /** Front matter that is a program, which nobody runs here. */
  | { readonly kind: 'program'; readonly language: string };

/** What may stand behind the first `---`, as Eleventy and gray-matter have it. */
const opener = /^(?:(?<yaml>---)[ \t]*(?<language>[a-z]{2,12})?|(?<toml>\+\+\+))[ \t]*(?:\n|$)/u;
const languages: ReadonlyMap<string, 'yaml' | 'toml' | 'json'> = new Map([
  ['', 'yaml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

/** What front matter in YAML begins with, and what stands between two rules hardly ever does. */
const yamlBeginning = /^(?:[ \t]*(?:#[^\n]*)?\n)*(?:["']?[\p{L}_$][^\n:]{0,100}:(?:[ \t\n]|$)|\{(?![{%:])|$)/u;
const yamlEnd = /(?<![^\n])(?:---|\.\.\.)[ \t]*(?![^\n])/u;
const tomlEnd = /(?<![^\n])\+\+\+[ \t]*(?![^\n])/u;

/** Tells front matter, which begins with the first line that is not empty, from the text. `text` has line feeds only. */
export function splitFrontMatter(text: string): SplitText {
  const start = /^(?:[ \t]*\n)*/u.exec(text)?.[0] ?? '';
  const found = opener.exec(text.slice(start.length));
  if (found === null) return splitJson(text);
  const { language = '', toml } = found.groups ?? {};
  const rest = text.slice(start.length + found[0].length);
  const kind = toml === undefined ? languages.get(language) : 'toml';
  const isYaml = kind === 'yaml' && language === '';
  if (isYaml && !yamlBeginning.test(rest)) return { kind: 'none', body: text };
  if (kind === undefined) {
    return /^(?:js|javascript|ts|coffee|clojure)$/u.test(language) && yamlEnd.test(rest)
      ? { kind: 'program', language }
      : { kind: 'none', body: text };
  }
  const end = (toml === undefined ? yamlEnd : tomlEnd).exec(rest);
  if (end === null) {
    // A rule at the beginning, and nothing else: there is nothing to be closed.
    return isYaml && rest.trim() === '' ? { kind: 'none', body: text } : { kind: 'unclosed', fence: toml ?? '---' };
  }
  const behind = rest.slice(end.index + end[0].length);
  return {
    kind,
    matter: rest.slice(0, end.index),
    line: start.split('\n').length + 1,
    body: behind.replace(/^\n/u, ''),
  };
}

/** Hugo takes a JSON object for front matter that the text begins with. */
function splitJson(text: string): SplitText {
  const end = /^\{\s*["}]/u.test(text) ? endOfObject(text) : undefined;
  if (end === undefined) return { kind: 'none', body: text };
  const body = text.slice(end);
  // Without a text behind it, it is a file of JSON; with more on its line, it is something else.
  if (body.trim() === '' || !/^[ \t]*\n/u.test(body)) return { kind: 'none', body: text };
  return { kind: 'json', matter: text.slice(0, end), line: 1, body: body.replace(/^[ \t]*\n/u, '') };
}

/** Where the object that a text begins with ends. */
function endOfObject(text: string): number | undefined {
  const limit = Math.min(text.length, longestMatter + 1);
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < limit; index++) {
    const character = text.charAt(index);
    if (character === '\\' && isQuoted) index++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === '{' && !isQuoted) depth++;
    else if (character === '}' && !isQuoted) depth--;
    if (depth === 0) return index + 1;
  }
  return undefined;
}
