/**
 * The address of `to` as seen from the page at `from` (both paths from the site's folder). Pages link to each other
 * only this way, so one build works in every folder of every host. The way always leads through the site's folder:
 * where that is the host's root, it is right even on hosts that serve a page without the slash at its end.
 */
export function relativeHref(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2);
  const address = `${up}${to.slice(1)}`;
  // Bare, these would mean the page itself, a path of the host, or an address with a scheme: `javascript:…`.
  return /^(?:$|[/?#]|[^/]*:)/u.test(address) ? `./${address}` : address;
}

/** Whether an address is a path from the site's folder, which has to be made relative before it is used. */
export function isWithinSite(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}
