import { defaultOptions } from '../embed/embed-options.ts';
import { oembedFrame } from '../embed/snippets.ts';
import { resolveInPost } from '../post/addresses.ts';
import type { Post } from '../post/post-schema.ts';
import { type AddressedSite, absoluteAddress } from '../publish/feeds.ts';
import { isWithinSite } from '../ui/relative-href.ts';

/** How long consumers may keep what they got, in seconds: a day. The frame in it is always the post of the moment. */
const cacheAge = 86_400;

/** What consumers of oEmbed 1.0 (oembed.com) get for the address of a post: its widget. */
export function postOembed(site: AddressedSite, post: Post): string {
  const author = post.authors[0] ?? site.author;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: post.title,
    ...oembedFrame({ site: site.url, slug: post.slug, title: post.title, options: defaultOptions }),
    author_name: author?.name,
    author_url: author?.url,
    provider_name: site.title,
    provider_url: site.url,
    cache_age: cacheAge,
    ...thumbnail(site, post.image),
  });
}

/** The picture of a post, where its size is known: oEmbed has all three fields, or none. */
function thumbnail(site: AddressedSite, image: Post['image']): object | undefined {
  if (image?.width === undefined || image.height === undefined) return undefined;
  const path = resolveInPost(image.src);
  return {
    thumbnail_url: isWithinSite(path) ? absoluteAddress(site, path) : path,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
  };
}
