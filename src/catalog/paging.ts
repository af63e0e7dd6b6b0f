/** Posts on a full page of a list. Changing it rewrites every list of every site. */
export const pageSize = 20;

/** A list cut into pages. */
export interface PagedList<T> {
  /** The newest items, newest first: what is not on a full page yet, and the youngest full page. */
  readonly head: { readonly total: number; readonly items: readonly T[]; readonly older: number | undefined };
  /** All full pages, by number. Page 1 is the oldest; each page has its items newest first. */
  readonly pages: ReadonlyMap<number, { readonly items: readonly T[]; readonly older: number | undefined }>;
}

/**
 * Cuts a list (newest first) into pages that count from the oldest. A full page never changes when something newer
 * is added, so a new post rewrites the head and at most one page, however long the list is.
 */
export function pageList<T>(newestFirst: readonly T[], size = pageSize): PagedList<T> {
  const total = newestFirst.length;
  const fullPages = Math.floor(total / size);
  const pages = new Map<number, { items: readonly T[]; older: number | undefined }>();
  for (let page = 1; page <= fullPages; page++) {
    pages.set(page, {
      items: newestFirst.slice(total - page * size, total - (page - 1) * size),
      older: page > 1 ? page - 1 : undefined,
    });
  }
  const inHead = total - Math.max(0, fullPages - 1) * size;
  return {
    head: { total, items: newestFirst.slice(0, inHead), older: fullPages > 1 ? fullPages - 1 : undefined },
    pages,
  };
}
