import type { TagWords } from './tag-words.ts';

/** The address of what a shortcode shows in a frame of its own, by the shortcode's name. */
const addresses: Readonly<Record<string, (tag: TagWords) => string | undefined>> = {
  youtube: ({ words, named }) => address('https://www.youtube.com/watch?v=', [named.get('id') ?? words[0]]),
  vimeo: ({ words, named }) => address('https://vimeo.com/', [named.get('id') ?? words[0]]),
  gist: ({ words }) => address('https://gist.github.com/', words.slice(0, 2)),
  tweet: post,
  twitter: post,
  x: post,
  instagram: ({ words, named }) => address('https://www.instagram.com/p/', [named.get('id') ?? words[0]]),
};

/** A link to what a shortcode embeds, with its title or host as words; `undefined` for any other shortcode. */
export function embedLink(name: string, tag: TagWords): string | undefined {
  const known = name.toLowerCase().replace(/_(?:simple|enhanced)$/u, '');
  const url = Object.hasOwn(addresses, known) ? addresses[known]?.(tag) : undefined;
  if (url === undefined) return undefined;
  const words = tag.named.get('title') ?? new URL(url).hostname.replace(/^www\./u, '');
  return `[${words.replaceAll(/[[\]\\]/gu, '\\$&')}](${url})`;
}

function post({ words, named }: TagWords): string | undefined {
  const user = named.get('user');
  return user === undefined
    ? address('https://x.com/i/status/', words.slice(0, 1))
    : address('https://x.com/', [user, 'status', named.get('id')]);
}

function address(start: string, parts: readonly (string | undefined)[]): string | undefined {
  const [first = ''] = parts;
  if (/^https?:\/\/[^\s()<>]+$/iu.test(first) && URL.canParse(first)) return first;
  return parts.length > 0 && parts.every((part) => part !== undefined && /^[\w.-]+$/u.test(part))
    ? start + parts.join('/')
    : undefined;
}
