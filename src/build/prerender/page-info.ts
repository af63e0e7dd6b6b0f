import {
  composeHeading,
  notesHeading,
  pageTitle,
  postsTitle,
  savedHeading,
  searchHeading,
  termName,
  termsHeading,
  termTitle,
} from '../../app/page-titles.ts';
import {
  categoriesAddress,
  composeAddress,
  homeAddress,
  listPageAddress,
  notesAddress,
  postAddress,
  savedAddress,
  searchAddress,
  tagsAddress,
  termAddress,
} from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { markdownText } from '../../publish/markdown-text.ts';
import type { PageContent } from './page-content.ts';

/** What a page says of itself to browsers, search engines and previews. */
export interface PageInfo {
  readonly title: string;
  readonly description: string;
}

/** Longer descriptions are cut by whoever shows them, seldom well. */
const descriptionLength = 200;

/** The address of a page, as a path from the site's folder. */
export function pageAddress(content: PageContent): string {
  switch (content.kind) {
    case 'post':
      return postAddress(content.post.slug);
    case 'list': {
      const { list, page } = content;
      const start = list.kind === 'all' ? homeAddress : termAddress(list.kind, list.slug);
      return page === undefined ? start : listPageAddress(start, page);
    }
    case 'terms':
      return content.terms === 'tags' ? tagsAddress : categoriesAddress;
    case 'search':
      return searchAddress;
    case 'notes':
      return notesAddress;
    case 'saved':
      return savedAddress;
    case 'compose':
      return composeAddress;
    case 'unknown':
      return '/404.html';
  }
}

/** The title of a page, the same that the page sets in the browser, and its description. */
export function pageInfo(site: SiteSettings, content: PageContent): PageInfo {
  switch (content.kind) {
    case 'post':
      return {
        title: pageTitle(content.post.title, site.title),
        description: shorten(markdownText(content.post.takeaway ?? '') || firstWords(content.post)),
      };
    case 'list': {
      const { list, page } = content;
      if (list.kind === 'all') return { title: postsTitle(page, site.title), description: site.description };
      const name = termName(list.kind, content.content.name ?? list.slug);
      return { title: termTitle(name, page, site.title), description: `${name}: posts on ${site.title}` };
    }
    case 'terms':
      return { title: pageTitle(termsHeading(content.terms), site.title), description: site.description };
    case 'search':
      return { title: pageTitle(searchHeading, site.title), description: '' };
    case 'saved':
      return { title: pageTitle(savedHeading, site.title), description: '' };
    case 'compose':
      return { title: pageTitle(composeHeading, site.title), description: '' };
    case 'notes':
      return { title: pageTitle(notesHeading, site.title), description: '' };
    case 'unknown':
      return { title: pageTitle('Page not found', site.title), description: '' };
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
