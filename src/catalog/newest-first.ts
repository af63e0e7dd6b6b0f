/** What the order of posts in lists depends on. */
export interface Dated {
  readonly slug: string;
  readonly publishedAt: string;
}

/** Puts posts in the order of all lists: the newest first, and those of one moment by their slugs. */
export function compareNewestFirst(one: Dated, other: Dated): number {
  const later = Date.parse(other.publishedAt) - Date.parse(one.publishedAt);
  return later !== 0 ? later : one.slug < other.slug ? -1 : 1;
}
