import type { TermKind } from '../post/addresses.ts';

/** The title of a page for tabs and search engines; the site's own name comes last, so that tabs can be told apart. */
export function pageTitle(name: string, siteTitle: string): string {
  return `${name} – ${siteTitle}`;
}

/** The title of a list that is shown as its takeaways; `title` is the one that it has else. */
export function takeawaysTitle(title: string): string {
  return pageTitle('Takeaways', title);
}

/** The title of the home page, or of a numbered page of older posts. */
export function postsTitle(page: number | undefined, siteTitle: string): string {
  return page === undefined ? siteTitle : pageTitle(`Older posts, page ${page}`, siteTitle);
}

/** The heading of the page of all comments in this browser. */
export const notesHeading = 'Notes';

/** The heading of the page of saved posts. */
export const savedHeading = 'Saved';

/** The heading of the page that searches the site. */
export const searchHeading = 'Search';

/** The heading of the page on which posts are written. */
export const composeHeading = 'Compose';

/** A category or tag as it is shown: tags with their `#`. */
export function termName(kind: TermKind, name: string): string {
  return kind === 'tags' ? `#${name}` : name;
}

/** The title of a category's or tag's page, or of a numbered page of its older posts. */
export function termTitle(shownName: string, page: number | undefined, siteTitle: string): string {
  return pageTitle(page === undefined ? shownName : `${shownName}, page ${page}`, siteTitle);
}

/** The heading of the page of all categories, or of all tags. */
export function termsHeading(kind: TermKind): string {
  return kind === 'tags' ? 'Tags' : 'Categories';
}
