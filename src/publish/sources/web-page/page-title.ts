/** What stands between the title of a page and the name of its site. */
const separator = /\s+[|–—\-·•:»«/]+\s+|\s*[|»«]\s*/u;

const beginsWithSeparator = new RegExp(`^(?:${separator.source})`, 'u');

/**
 * The title of a page without the name of its site, which many put before or after it. Where the name isn't known, a
 * heading of the page that is a part of the title tells.
 */
export function withoutSiteName(title: string, names: readonly string[], headings: readonly string[]): string {
  const parts = title.split(new RegExp(`(${separator.source})`, 'gu'));
  if (parts.length < 3) return title;
  const heading = headings.find((one) => isSame(one, parts[0] ?? '') || isSame(one, parts.at(-1) ?? ''));
  if (heading !== undefined && heading.length > 3) return heading;
  const whole = headings.find((one) => one.length > 3 && one.length < title.length && title.startsWith(one));
  if (whole !== undefined && beginsWithSeparator.test(title.slice(whole.length))) return whole;
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
