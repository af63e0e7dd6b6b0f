import { renderToStaticMarkup } from 'react-dom/server';
import { homeAddress, postAddress, termAddress } from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import { distinctTerms } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { type AddressedSite, absoluteAddress, feedFiles } from '../../publish/feeds.ts';
import type { PageContent } from './page-content.ts';
import { pageAddress, pageInfo } from './page-info.ts';

/** The tags for `<head>`. Absolute addresses need `site.url` and are left out without it. */
export function renderHead(site: SiteSettings, content: PageContent): string {
  const { title, description } = pageInfo(site, content);
  const canonical = site.url === undefined ? undefined : new URL(pageAddress(content).slice(1), site.url).href;
  const post = content.kind === 'post' ? content.post : undefined;
  return renderToStaticMarkup(
    <>
      <title>{title}</title>
      {description !== '' && <meta name="description" content={description} />}
      {content.kind === 'unknown' && <meta name="robots" content="noindex" />}
      {canonical !== undefined && content.kind !== 'unknown' && <link rel="canonical" href={canonical} />}
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={post === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={post?.title ?? title} />
      {description !== '' && <meta property="og:description" content={description} />}
      {canonical !== undefined && <meta property="og:url" content={canonical} />}
      <meta name="twitter:card" content="summary" />
      {post !== undefined && <ArticleTags post={post} />}
      {site.url !== undefined && <DiscoveryLinks site={{ ...site, url: site.url }} content={content} />}
    </>,
  );
}

function ArticleTags({ post }: { readonly post: Post }) {
  return (
    <>
      <meta property="article:published_time" content={post.publishedAt} />
      {post.updatedAt !== undefined && <meta property="article:modified_time" content={post.updatedAt} />}
      {post.category !== undefined && <meta property="article:section" content={post.category} />}
      {distinctTerms(post.tags).map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  );
}

/** The feeds of the page, or of the whole site, and what oEmbed consumers are to read. */
function DiscoveryLinks({ site, content }: { readonly site: AddressedSite; readonly content: PageContent }) {
  const topic =
    content.kind === 'list' && content.list.kind === 'categories'
      ? termAddress('categories', content.list.slug)
      : homeAddress;
  const post = content.kind === 'post' ? content.post : undefined;
  const types = {
    json: 'application/feed+json',
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
  } as const;
  return (
    <>
      {(['rss', 'atom', 'json'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={types[format]}
          title={site.title}
          href={absoluteAddress(site, `${topic}${feedFiles[format]}`)}
        />
      ))}
      {post !== undefined && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={post.title}
          href={absoluteAddress(site, `${postAddress(post.slug).slice(0, -1)}.oembed.json`)}
        />
      )}
    </>
  );
}
