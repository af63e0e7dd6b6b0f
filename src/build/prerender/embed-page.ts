import { contentSecurityPolicy } from './content-security-policy.ts';

/** Where the bundler leaves the widget's page, from the site's folder. */
export const bundledEmbedPage = 'src/embed/index.html';

/**
 * The widget's page as it goes to hosts, at `embed/index.html`: the bundler's, with its styles in it, since a request
 * for them would hold up the first view, with the site's name until a post is there, and with a policy. It is the same
 * for every post. `readFile` gives a built file by its path from the site's folder.
 */
export async function embedPage(
  bundled: string,
  title: string,
  readFile: (path: string) => Promise<string>,
): Promise<string> {
  const sheet = /<link rel="stylesheet"[^>]* href="\.\.\/\.\.\/(?<path>[^"]+)">/u.exec(bundled);
  const script = /<script>(?<code>[\s\S]*?)<\/script>/u.exec(bundled)?.groups?.code;
  if (sheet?.groups?.path === undefined || script === undefined) {
    throw new Error('The built page of the widget lacks its styles or its first script.');
  }
  const styles = (await readFile(sheet.groups.path)).trim();
  const policy = contentSecurityPolicy({ styles, scripts: [script] });
  return bundled
    .replace(sheet[0], () => `<style>${styles}</style>`)
    .replace(/(?<=<title>).*?(?=<\/title>)/u, () => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replaceAll('="../../', '="../');
}
