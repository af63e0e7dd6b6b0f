/** A file of the site: its path from the site's folder, and what is in it. */
export type MadeFile = readonly [path: string, content: string | Uint8Array];
