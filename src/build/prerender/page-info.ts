import {
  categoriesAddress,
  homeAddress,
  listPageAddress,
  postAddress,
  tagsAddress,
  termAddress,
} from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { markdownText } from '../../publish/markdown-text.ts';
import type { PageContent } from './page-content.ts';

/** What a page says of itself to browsers, search engines and previews. */
export interface PageInfo {
  /** A path from the site's folder. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

/** Longer descriptions are cut by whoever shows them, seldom well. */
const descriptionLength = 200;

export function pageInfo(site: SiteSettings, content: PageContent): PageInfo {
  const titled = (name: string) => `${name} – ${site.title}`;
  switch (content.kind) {
    case 'post':
      return {
        address: postAddress(content.post.slug),
        title: titled(content.post.title),
        description: shorten(markdownText(content.post.takeaway ?? '') || firstWords(content.post)),
      };
    case 'list': {
      const { list, page } = content;
      const start = list.kind === 'all' ? homeAddress : termAddress(list.kind, list.slug);
      const name = `${list.kind === 'tags' ? '#' : ''}${content.content.name ?? 'Older posts'}`;
      return {
        address: page === undefined ? start : listPageAddress(start, page),
        title:
          list.kind === 'all' && page === undefined
            ? site.title
            : titled(page === undefined ? name : `${name}, page ${page}`),
        description: list.kind === 'all' ? site.description : `${name}: posts on ${site.title}`,
      };
    }
    case 'terms':
      return {
        address: content.terms === 'tags' ? tagsAddress : categoriesAddress,
        title: titled(content.terms === 'tags' ? 'Tags' : 'Categories'),
        description: site.description,
      };
    case 'unknown':
      return {
        address: '/404.html',
        title: titled('Page not found'),
        description: '',
      };
  }
}

function firstWords(post: Post): string {
  // Only the beginning can end up in the description; parsing a long article for it would slow every build.
  return markdownText(post.body.slice(0, 2000));
}

function shorten(text: string): string {
  if (text.length <= descriptionLength) return text;
  const cut = text.slice(0, descriptionLength);
  const space = cut.lastIndexOf(' ');
  // Scripts without spaces are cut anywhere, but not within a character that takes two code units.
  return `${(space > descriptionLength / 2 ? cut.slice(0, space) : cut.replace(/\p{Cs}$/u, '')).trimEnd()}…`;
}
