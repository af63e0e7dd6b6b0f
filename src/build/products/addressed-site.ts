import type { SiteSettings } from '../../post/site-settings.ts';
import type { AddressedSite } from '../../publish/feeds.ts';

/** What can't be made without `url` in `site.json`, for the line that says so. */
export const addressedFiles = 'feeds, sitemap, oEmbed files and canonical links';

/** Whether the site knows its own absolute address. */
export function hasAddress(site: SiteSettings): site is AddressedSite {
  return site.url !== undefined;
}
