/** The module that Vite puts around each `import()` of a build. */
export const preloadHelperId = '\0vite/preload-helper.js';

/**
 * The same for this site: with each chunk, the chunks that it imports are asked for at once rather than one after the
 * other, and a failure is told to the page (`vite:preloadError`, vite.dev/guide/build) before it is one. What Vite's
 * own has beyond that, for styles and for browsers of the past, would be a fifth of what a page runs before it is idle.
 */
export const preloadHelper = `
const seen = new Set();
export function __vitePreload(load, files, importer) {
  for (const file of files ?? []) {
    const { href } = new URL(file, importer);
    if (seen.has(href)) continue;
    seen.add(href);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  return load().catch((error) => {
    const event = new Event('vite:preloadError', { cancelable: true });
    event.payload = error;
    dispatchEvent(event);
    if (!event.defaultPrevented) throw error;
  });
}
`;
