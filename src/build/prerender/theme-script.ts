/**
 * The script with which every page begins: it shows the page in the theme that the reader chose before, since the code
 * that remembers it (`app/theme.ts`) comes after the first paint, and a flash of the other theme hurts in the dark.
 * `up` leads from the page to the site's folder, which is part of the key; on a page that is served for another address
 * nothing is found, and the theme comes with the code.
 */
export function themeScript(up: string): string {
  return `try{const t=localStorage.getItem(\`takeaway:\${new URL('${up || './'}',location).pathname}:theme\`);if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
}
