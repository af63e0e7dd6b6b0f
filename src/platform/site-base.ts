/**
 * The path of the folder the site lives in, with a slash at both ends (`/`, `/a/b/`). It is found at run time
 * so that one build works in any folder: built code sits in `<base>assets/`, and `import.meta.url` says where.
 */
export function findSiteBase(moduleUrl: string = import.meta.url, isBuilt = import.meta.env.PROD): string {
  return isBuilt ? new URL('../', moduleUrl).pathname : '/';
}

/** The absolute address of that folder. */
export function findSiteAddress(): string {
  return new URL(findSiteBase(), location.href).href;
}
