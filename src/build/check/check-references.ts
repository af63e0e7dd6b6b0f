import {
  categoriesAddress,
  composeAddress,
  homeAddress,
  notesAddress,
  resolveInPost,
  savedAddress,
  searchAddress,
  tagsAddress,
} from '../../post/addresses.ts';
import { termSlug } from '../../post/term.ts';
import { isOfSite, type Reference } from '../../publish/references.ts';
import type { FileFault } from '../archive/file-fault.ts';
import type { PostFacts } from '../archive/post-facts.ts';

/** Pages that every site has. */
const pages: ReadonlySet<string> = new Set([
  homeAddress,
  categoriesAddress,
  composeAddress,
  tagsAddress,
  notesAddress,
  savedAddress,
  searchAddress,
]);

/**
 * What posts point to in vain: links that lead nowhere, missing pictures, and pictures without words for those who can't
 * see them. A site works with these, so they are no reason to refuse it. `hasFile` knows the publisher's files, by path
 * from their folder.
 */
export function checkReferences(posts: readonly PostFacts[], hasFile: (path: string) => boolean): readonly FileFault[] {
  const published = posts.filter(({ isDraft }) => !isDraft).map(({ summary }) => summary);
  const slugs = new Set(published.map(({ slug }) => slug));
  const drafts = new Set(posts.filter(({ isDraft }) => isDraft).map(({ summary }) => summary.slug));
  const terms = {
    categories: new Set(published.flatMap(({ category }) => (category === undefined ? [] : termSlug(category)))),
    tags: new Set(published.flatMap(({ tags }) => tags.map(termSlug))),
  };

  function explain({ kind, address, hasAlt }: Reference): readonly string[] {
    const where = isOfSite(address) ? whyDead(resolveInPost(address), kind) : undefined;
    return [
      ...(where === undefined
        ? []
        : [`${kind === 'link' ? 'link to' : 'picture'} ${JSON.stringify(address)}: ${where}`]),
      ...(hasAlt
        ? []
        : [`picture ${JSON.stringify(address)}: it has no alternative text, so not everybody learns what it shows`]),
    ];
  }

  function whyDead(resolved: string, kind: Reference['kind']): string | undefined {
    const path = decoded(resolved.replace(/[?#].*$/su, ''));
    if (path === undefined) return 'it is no address';
    const [, section = '', name = ''] = /^\/([^/]+)\/(?:([^/]+)\/)?/u.exec(path) ?? [];
    const post = /^\/posts\/([^/]+?)(?:\/|\/index\.html|\.json|\.md)?$/u.exec(path)?.[1];
    if (post !== undefined && slugs.has(post)) return undefined;
    if (post !== undefined && drafts.has(post)) return 'that post is a draft, which the site has not';
    if (pages.has(path) || hasFile(path.slice(1))) return undefined;
    if (kind === 'link' && section === 'page') return undefined;
    if ((section === 'categories' || section === 'tags') && terms[section].has(name)) return undefined;
    return kind === 'image' ? `there is no file public${path}` : 'there is no such post, page or file';
  }

  return posts.flatMap(({ file, references }) => {
    const issues = references.flatMap((reference) => explain(reference).map((words) => `${reference.field}: ${words}`));
    return issues.length === 0 ? [] : [{ file, issues: [...new Set(issues)] }];
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}
