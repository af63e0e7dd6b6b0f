import type { SiteSettings } from '../../post/site-settings.ts';

/** The site that all made-up posts are on. */
export const madeUpSite: SiteSettings = {
  title: 'Evening Digests',
  description: 'Short reads about places that stay open.',
  language: 'en-GB',
};
