const notFound =
  'A part of this page could not be loaded: the code of the site is missing. Reload the page to try again. If you run this site: upload the whole folder “dist”, with everything in “assets”.';

/**
 * The one inline script of the site, on the two pages that hosts serve for addresses they don't know: the home page
 * (single-page hosts) and the error page. Such a page can't know how deep it stands, so the script looks for the
 * site's folder: first where the address says it is (before `posts/…`), then from the innermost folder outwards, so
 * that nothing outside the site is ever asked for. Content made for another depth has links that lead astray, so it is
 * cleared before it can be used. Where the site's code is nowhere, what may be right stands again, with a notice. The
 * content security policy allows the script by its hash.
 */
export function findEntryScript(entry: string): string {
  return `const page = /^(.*\\/)(?:(?:posts|categories|tags)\\/[^/]+|page\\/\\d+|categories|tags)\\/?$/.exec(location.pathname);
const folders = page ? [page[1]] : [];
for (let folder = location.pathname.replace(/[^/]*$/, ''); folder; folder = folder.replace(/[^/]*\\/$/, '')) folders.push(folder);
const root = document.getElementById('takeaway');
const content = page ? [] : [...root.childNodes];
let isFound = false;
if (page) root.replaceChildren();
for (const folder of folders) {
  try {
    await import(new URL(folder + ${JSON.stringify(entry)}, location.href).href);
    isFound = true;
    break;
  } catch {
    root.replaceChildren();
  }
}
if (!isFound) {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = ${JSON.stringify(notFound)};
  root.append(...content, notice);
}
`;
}
