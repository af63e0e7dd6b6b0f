import type { SiteSettings } from '../post/site-settings.ts';

/** Posts in a feed: enough for a reader who looks once a week, however long the archive is. */
export const feedLength = 30;

/** The title of the feed of one category; that of all posts has the site’s. */
export function categoryFeedTitle(site: SiteSettings, name: string): string {
  return `${name} – ${site.title}`;
}
