/** What stands between the title of a page and the name of its site. */
const separator = /\s+[|–—\-·•:»«/]+\s+|\s*[|»«]\s*/u;

/**
 * The title of a page without the name of its site, which many put before or after it. Where the name isn't known, a
 * heading of the page that is a part of the title tells.
 */
export function withoutSiteName(title: string, names: readonly string[], headings: readonly string[]): string {
  const parts = title.split(new RegExp(`(${separator.source})`, 'gu'));
  if (parts.length < 3) return title;
  const heading = headings.find(
    (one) => one.length > 3 && isSame(one, title.slice(0, one.length)) && one.length < title.length,
  );
  if (heading !== undefined && separator.test(title.slice(heading.length))) return title.slice(0, heading.length);
  for (const name of names) {
    const last = parts.at(-1) ?? '';
    if (isSame(last, name)) return parts.slice(0, -2).join('');
    if (isSame(parts[0] ?? '', name)) return parts.slice(2).join('');
  }
  return title;
}

/** Whether two texts say the same to a reader. */
export function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other) && bare(one) !== '';
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
