const notFound =
  'A part of this page could not be loaded: the code of the site is missing. Reload the page to try again. If you run this site: upload the whole folder “dist”, with everything in “assets”.';

/**
 * The inline script of the two pages that hosts serve for addresses they don't know: the home page
 * (single-page hosts) and the error page. Such a page can't know how deep it stands, so the script looks for the
 * site's folder: first where the address says it is (before `posts/…`), then from the innermost folder outwards, so
 * that nothing outside the site is ever asked for. Content made for another address is never shown, since its links
 * lead astray; where the site's code is nowhere, what may be right stands again, with a notice. It runs before that
 * content has been read, and the content security policy allows it by its hash.
 */
export function findEntryScript(entry: string): string {
  return `(async () => {
const page = /^(.*\\/)(?:(?:posts|categories|tags)\\/[^/]+|page\\/\\d+|categories|tags|notes|saved|search|compose)\\/?$/.exec(location.pathname);
const folders = page ? [page[1]] : [];
for (let folder = location.pathname.replace(/[^/]*$/, ''); folder; folder = folder.replace(/[^/]*\\/$/, '')) folders.push(folder);
document.documentElement.hidden = !!page;
await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
const root = document.getElementById('takeaway');
const content = page ? [] : [...root.childNodes];
const say = (role, text) => {
  const notice = document.createElement('p');
  notice.setAttribute('role', role);
  notice.textContent = text;
  return notice;
};
const wait = () => root.replaceChildren(say('status', 'Loading…'));
if (page) wait();
document.documentElement.hidden = false;
for (const folder of folders) {
  try {
    return await import(new URL(folder + ${JSON.stringify(entry)}, location.href).href);
  } catch {
    wait();
  }
}
root.replaceChildren(...content, say('alert', ${JSON.stringify(notFound)}));
})();
`;
}
