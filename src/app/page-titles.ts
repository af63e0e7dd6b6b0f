/** The document title of a page; the site's own name comes last, so that tabs can be told apart. */
export function pageTitle(name: string, siteTitle: string): string {
  return `${name} – ${siteTitle}`;
}
