/** The file of the page with this address (a path from the site's folder), as a path from there too. */
export function fileOfPage(address: string): string {
  return decodePath(address.slice(1).replace(/(?:^|(?<=\/))$/u, 'index.html'));
}

/** Hosts look for files by the characters of an address, not by their percent-encoding. */
export function decodePath(path: string): string {
  return decodeURIComponent(path);
}
