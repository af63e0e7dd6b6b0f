/**
 * Single keys that do something (`create-reading.ts`), in the order in which they are listed. `hear-reader-wishes.ts`
 * knows the keys too.
 */
export const shortcuts = [
  { key: 'j', what: 'Next post in a list; on a post, the older one' },
  { key: 'k', what: 'Previous post in a list; on a post, the newer one' },
  { key: 'c', what: 'Copy a takeaway, in a list of takeaways' },
  { key: '/', what: 'Search' },
  { key: 't', what: 'Another theme' },
  { key: '?', what: 'This list' },
] as const;
