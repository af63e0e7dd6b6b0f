/** What the name of a Markdown file says of its post. */
export interface NameFacts {
  readonly slug: string | undefined;
  /** A day, as Jekyll has it in the names of posts. */
  readonly date: string | undefined;
  /** Words to make a title of, where the text has none. */
  readonly words: string | undefined;
}

/** Names that say where a file is, not what is in it. */
const wordless = /^(?:_?index|readme|post|page|untitled|default|new|draft|content)$/iu;

/** Reads names such as `2025-10-18-some-title.md` and `some-title.markdown`. */
export function readFileName(fileName: string | undefined): NameFacts {
  const name = fileName?.replace(markdownName, '').trim() ?? '';
  const { date, rest = name } = /^(?<date>\d{4}-\d{1,2}-\d{1,2})[-_\s]+(?<rest>.+)$/u.exec(name)?.groups ?? {};
  if (rest === '' || wordless.test(rest)) return { slug: undefined, date, words: undefined };
  const words = /\s/u.test(rest) ? rest : rest.replaceAll(/[-_]+/gu, ' ').trim();
  const isPhrase = /\p{L}.*\s.*\p{L}/u.test(words) || (date !== undefined && /\p{L}{2}/u.test(words));
  const title = isPhrase ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : undefined;
  return { slug: rest, date, words: title };
}

/** The ends of names that Markdown files have. */
export const markdownName = /\.(?:md|markdown|mdown|mkdn?|mdwn)$/iu;

/** The last part of a permalink, such as `/2025/some-title/`; `undefined` where it is a pattern for many. */
export function slugOfPermalink(permalink: string): string | undefined {
  if (/[{}]|:[a-z]/iu.test(permalink.replace(/^https?:/iu, ''))) return undefined;
  const path = permalink.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.\w+$/iu.test(part));
  const last = parts.at(-1)?.replace(/\.(?:html?|php|aspx?)$/iu, '');
  if (last === undefined) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
