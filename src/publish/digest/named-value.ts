export interface Named {
  readonly name: string;
  readonly url?: string;
}

const address = String.raw`https?:\/\/[^\s<>]+`;
const markdownLink = new RegExp(String.raw`^\[(?<name>[^\]]+)\]\((?<url>${address}?)\)$`, 'iu');
const trailingAddress = new RegExp(String.raw`^(?<name>\S.*?)\s+[(<]?(?<url>${address}?)[)>]?$`, 'iu');
const bareAddress = new RegExp(`^<?(?<url>${address}?)>?$`, 'iu');

/** Reads `Name`, `Name (https://…)`, `[Name](https://…)` or an address alone, which has no name. */
export function readNamed(text: string): {
  readonly name?: string;
  readonly url?: string;
} {
  const bare = bareAddress.exec(text)?.groups?.url;
  if (bare !== undefined) return URL.canParse(bare) ? { url: bare } : { name: text };
  const parts = (markdownLink.exec(text) ?? trailingAddress.exec(text))?.groups;
  if (parts?.name === undefined || parts.url === undefined || !URL.canParse(parts.url)) return { name: text };
  return { name: parts.name, url: parts.url };
}

/** Writes what {@link readNamed} reads. */
export function printNamed({ name, url }: Named): string {
  return url === undefined ? name : `${name} (${url})`;
}
