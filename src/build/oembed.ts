import { postAddress } from '../post/addresses.ts';
import type { Post } from '../post/post-schema.ts';
import { type AddressedSite, absoluteAddress } from '../publish/feeds.ts';

/** What consumers of oEmbed 1.0 (oembed.com) get for the address of a post. */
export function postOembed(site: AddressedSite, post: Post): string {
  const [author] = post.authors;
  return JSON.stringify({
    version: '1.0',
    type: 'link',
    title: post.title,
    url: absoluteAddress(site, postAddress(post.slug)),
    provider_name: site.title,
    provider_url: site.url,
    ...(author !== undefined && {
      author_name: author.name,
      ...(author.url !== undefined && { author_url: author.url }),
    }),
  });
}
