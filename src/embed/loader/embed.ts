import { joinHostApi } from './host-api.ts';
import { siteAddress } from './site-address.ts';
import { createWidgets } from './widgets.ts';

// The loader of a host's page, `embed.js`: runs once for each site, however often the page asks for it.

const site = siteAddress(document);
// An element with this id is a global of the same name, too.
const before = Array.isArray(window.Takeaway?.sites) ? window.Takeaway : undefined;

if (site && !before?.sites.includes(site)) {
  window.Takeaway = joinHostApi(before, site, createWidgets(site));
  window.Takeaway.attach();
}
