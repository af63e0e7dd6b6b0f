/**
 * Loads all styles of the site. A prerendered page carries only those it began with, and the link to the others waits
 * in it. Resolves when they are there, or can't be had: a page without its looks is better than none.
 */
export async function loadAllStyles(moduleUrl: string = import.meta.url): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][disabled]');
  if (link === null) return;
  const settled = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => resolve(), { once: true });
  });
  // The page may be served for an address of another depth; its code knows where it lies itself.
  link.href = new URL(link.href.replace(/^.*\//u, ''), moduleUrl).href;
  link.disabled = false;
  await settled;
}
