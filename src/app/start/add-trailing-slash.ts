/**
 * Addresses of pages end in a slash. Some hosts serve one without it, or by the name of its file, and do not redirect:
 * every link on the page, relative as it is, would lead astray.
 */
export function addTrailingSlash(): void {
  const { pathname, search, hash } = window.location;
  const path = pathname.replace(/\/index\.html$/u, '/').replace(/(?<!\/)$/u, '/');
  if (path !== pathname) window.history.replaceState(window.history.state, '', `${path}${search}${hash}`);
}
