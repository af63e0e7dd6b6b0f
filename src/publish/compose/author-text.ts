import type { Post } from '../../post/post-schema.ts';

type Author = Post['authors'][number];

/**
 * Authors as one writes them into a field: one on a line, an address in angle brackets behind the name. One that would not
 * come back as it is (a name of two lines, say) is written as JSON.
 */
export function printAuthors(authors: readonly Author[]): string {
  return authors.map(printAuthor).join('\n');
}

/** Reads what {@link printAuthors} writes, and what people write. Empty lines are no authors. */
export function parseAuthors(text: string): readonly Author[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseAuthor);
}

function printAuthor(author: Author): string {
  const { name, url } = author;
  const line = url === undefined ? name : `${name} <${url}>`;
  const [read, ...others] = parseAuthors(line);
  const isExact = others.length === 0 && read?.name === name && read.url === url;
  return isExact ? line : JSON.stringify({ name, url });
}

function parseAuthor(line: string): Author {
  const [, name, url] = /^(.*\S)\s*<([^<>\s]*)>$/u.exec(line) ?? [];
  if (name !== undefined && url !== undefined) return { name, url };
  return parseExact(line) ?? { name: line };
}

function parseExact(line: string): Author | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { name, url }: Readonly<Record<string, unknown>> = JSON.parse(line);
    if (typeof name !== 'string') return undefined;
    return typeof url === 'string' ? { name, url } : { name };
  } catch {
    return undefined;
  }
}
