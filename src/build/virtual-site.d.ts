declare module 'virtual:takeaway-site' {
  import type { SiteSettings } from '../post/site-settings';

  /** `public/site.json` as it was when the site was built. */
  export const site: SiteSettings;
}
