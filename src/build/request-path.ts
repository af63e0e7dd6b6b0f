/** The path of a request, decoded; `/` where it is no valid address. */
export function pathOfRequest(url: string | undefined): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://host').pathname);
  } catch {
    return '/';
  }
}
