/**
 * Tags as one writes them into a field: separated by commas, a `#` before them if one likes. A tag that has a comma or
 * a quotation mark in it stands in quotation marks, those within doubled, as in CSV (RFC 4180).
 */
export function printTags(tags: readonly string[]): string {
  return tags.map((tag) => (/[",]/u.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ');
}

/** Reads what {@link printTags} writes, and what people write. Empty places between commas are no tags. */
export function parseTags(text: string): readonly string[] {
  const parts = text.matchAll(/\s*#?"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$)/gu);
  return [...parts]
    .map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
    .map((tag) => tag.replace(/^[#\s]+/u, '').trim())
    .filter((tag) => tag !== '');
}
