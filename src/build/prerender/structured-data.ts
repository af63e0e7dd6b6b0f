import { postAddress, resolveInPost } from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import { distinctTerms } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { markdownText } from '../../publish/markdown-text.ts';

/** What search engines are told of a post: `BlogPosting` of schema.org, as JSON-LD. */
export function blogPosting(site: SiteSettings, post: Post): object {
  const absolute = (path: string) =>
    site.url === undefined ? undefined : new URL(path.replace(/^\//u, ''), site.url).href;
  const authors = post.authors.length > 0 ? post.authors : site.author === undefined ? [] : [site.author];
  const image = post.image && resolveInPost(post.image.src);
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: post.title,
    abstract: post.takeaway === undefined ? undefined : markdownText(post.takeaway),
    articleSection: post.category,
    keywords: post.tags.length === 0 ? undefined : distinctTerms(post.tags),
    datePublished: post.publishedAt,
    dateModified: post.updatedAt,
    inLanguage: post.language ?? site.language,
    author: authors.length === 0 ? undefined : authors.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    image: image?.startsWith('/') ? absolute(image) : image,
    isBasedOn: post.source?.url,
    discussionUrl: post.discussionUrl,
    url: absolute(postAddress(post.slug)),
    mainEntityOfPage: absolute(postAddress(post.slug)),
    publisher: { '@type': 'Organization', name: site.title, url: site.url },
  };
}
