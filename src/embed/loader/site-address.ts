/**
 * The address of the site that this script comes from: the script's folder; `undefined`: there is no telling.
 *
 * A module script, or one that a host has put into its own bundle, has no `currentScript`. The page may still name it in
 * an element. Where even that is missing, nobody can say which site is meant, and the host's own links are what remains:
 * no reason to complain.
 */
export function siteAddress(page: Document): string | undefined {
  const { currentScript } = page;
  // An image with this name is a property of the page, too.
  const script =
    currentScript instanceof HTMLScriptElement ? currentScript : page.querySelector('script[src$="/embed.js"]');
  return script instanceof HTMLScriptElement && script.src ? new URL('.', script.src).href : undefined;
}
