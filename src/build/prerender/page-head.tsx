import { renderToStaticMarkup } from 'react-dom/server';
import { pageTitle } from '../../app/page-titles.ts';
import { homeAddress, postAddress, resolveInPost, termAddress } from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import { distinctTerms } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { type AddressedSite, absoluteAddress, feedFiles } from '../../publish/feeds.ts';
import { isWithinSite } from '../../ui/relative-href.ts';
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
      {isForReadersOnly(content) && <meta name="robots" content="noindex" />}
      {canonical !== undefined && content.kind !== 'unknown' && <link rel="canonical" href={canonical} />}
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={post === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={post?.title ?? title} />
      {description !== '' && <meta property="og:description" content={description} />}
      {canonical !== undefined && <meta property="og:url" content={canonical} />}
      <meta name="twitter:card" content={post?.image === undefined ? 'summary' : 'summary_large_image'} />
      {post?.image !== undefined && <ImageTags site={site} image={post.image} />}
      {post !== undefined && <ArticleTags post={post} />}
      {site.url !== undefined && <DiscoveryLinks site={{ ...site, url: site.url }} content={content} />}
    </>,
  );
}

/** Pages that a search engine finds nothing on. */
export function isForReadersOnly(content: PageContent): boolean {
  return ['search', 'notes', 'saved', 'compose', 'unknown'].includes(content.kind);
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

/** The picture of a post. Previews take absolute addresses only. */
function ImageTags({ site, image }: { readonly site: SiteSettings; readonly image: NonNullable<Post['image']> }) {
  const path = resolveInPost(image.src);
  const address = isWithinSite(path) ? site.url && absoluteAddress({ ...site, url: site.url }, path) : path;
  if (address === undefined) return null;
  return (
    <>
      <meta property="og:image" content={address} />
      {image.alt !== '' && <meta property="og:image:alt" content={image.alt} />}
      {image.width !== undefined && <meta property="og:image:width" content={`${image.width}`} />}
      {image.height !== undefined && <meta property="og:image:height" content={`${image.height}`} />}
    </>
  );
}

/** What the feeds of a page are about: its category, or the whole site. */
function feedOf(site: SiteSettings, content: PageContent): { readonly address: string; readonly title: string } {
  if (content.kind !== 'list' || content.list.kind !== 'categories') return { address: homeAddress, title: site.title };
  const { slug } = content.list;
  return { address: termAddress('categories', slug), title: pageTitle(content.content.name ?? slug, site.title) };
}

/** The feeds of the page, or of the whole site, and what oEmbed consumers are to read. */
function DiscoveryLinks({ site, content }: { readonly site: AddressedSite; readonly content: PageContent }) {
  const { address: topic, title } = feedOf(site, content);
  const post = content.kind === 'post' ? content.post : undefined;
  const types = {
    json: 'application/feed+json',
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
  } as const;
  const names = { json: 'JSON Feed', rss: 'RSS', atom: 'Atom' } as const;
  return (
    <>
      {(['rss', 'atom', 'json'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={types[format]}
          title={`${title} (${names[format]})`}
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
