/** Reads a line such as `# Why bread rises`, which gives a digest the title its format has no line for. */
export function readTitleLine(line: string): string | undefined {
  const text = line.trim();
  if (!/^#\s/u.test(text)) return undefined;
  const title = text.slice(1).trim();
  const bare = /^(\*\*|__)(?<title>[^*_]+)\1$/u.exec(title)?.groups?.title ?? title;
  return /[\p{L}\p{N}\p{S}]/u.test(bare) ? bare : undefined;
}
