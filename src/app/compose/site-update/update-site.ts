import { type ChangedList, changeList, type ListChange } from '../../../catalog/change-list.ts';
import { type ChangedTerm, changeTerms } from '../../../catalog/change-terms.ts';
import { type ListId, type ListPage, listFile, type TermIndex, termIndexFile } from '../../../catalog/list-files.ts';
import type { PostSummary } from '../../../catalog/post-summary.ts';
import { summarizePost } from '../../../catalog/summarize-post.ts';
import { FaultError } from '../../../platform/fault.ts';
import type { Thread } from '../../../platform/thread.ts';
import type { TermKind } from '../../../post/addresses.ts';
import type { Post } from '../../../post/post-schema.ts';
import { termSlug } from '../../../post/term.ts';
import type { TextAnswer, TextTask } from '../threads/text-tasks.ts';
import type { LiveSite } from './read-site.ts';

/** A list that the post is in, or was, as it is from now on. */
export interface UpdatedList extends ChangedList {
  readonly list: ListId;
}

/** What a post changes in the lists of a site that is online already. */
export interface SiteUpdate {
  /** The files to be put on the host, by their path from the site's folder. */
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly lists: readonly UpdatedList[];
  /** What could not be brought up to date, and why, for people. */
  readonly problems: readonly string[];
}

/**
 * Brings the lists of a site up to date with one post that is new or has changed, as a build of all posts would. Fails
 * with a `FaultError` where the host can't be asked.
 */
export async function updateSite(site: LiveSite, post: Post, texts: Thread<TextTask, TextAnswer>): Promise<SiteUpdate> {
  const live = await site.post(post.slug);
  const textOf = await wordsOf(texts, [live, post]);
  const before = live === undefined || live.draft ? undefined : summarizePost(live, textOf);
  const change: PostChange = { before, after: summarizePost(post, textOf) };
  const newest = await site.list({ kind: 'all' });
  if (newest === undefined) {
    return {
      files: [],
      lists: [],
      problems: ['The site has no lists: it was not made by a build. Upload a build of it first.'],
    };
  }
  const problems: string[] = [];
  const lists: UpdatedList[] = [];
  const all = await changeOne(site, { kind: 'all' }, newest, change, () => undefined);
  if (all === undefined)
    problems.push('The post is so much older than the newest ones that its lists have to be made by a build.');
  else lists.push(all);
  const terms =
    all === undefined
      ? []
      : await Promise.all((['categories', 'tags'] as const).map((kind) => updateTerms(site, kind, change)));
  for (const updated of terms) {
    lists.push(...updated.lists);
    problems.push(...updated.problems);
  }
  const files = [
    ...lists.flatMap((list) => list.files.map(([path, page]) => [path, page] as const)),
    ...terms.flatMap(({ index }) => index),
  ];
  return {
    // Hosts look for files by the characters of an address, not by their percent-encoding.
    files: files.map(([path, content]) => [decodeURIComponent(path), JSON.stringify(content)]),
    lists,
    problems,
  };
}

/** What takes the markup out of the takeaways of posts. */
async function wordsOf(
  texts: Thread<TextTask, TextAnswer>,
  posts: readonly (Post | undefined)[],
): Promise<(markdown: string) => string> {
  const takeaways = posts.flatMap((post) => post?.takeaway ?? []);
  const answer = await texts.ask({ kind: 'plain', texts: takeaways });
  const words = answer.kind === 'plain' ? answer.texts : [];
  const known = new Map(takeaways.map((takeaway, place) => [takeaway, words[place]]));
  return (markdown) => known.get(markdown) ?? markdown;
}

async function changeOne(
  site: LiveSite,
  list: ListId,
  newest: ListPage,
  change: ListChange,
  nameOf: (post: PostSummary) => string | undefined,
): Promise<UpdatedList | undefined> {
  const readPage = async (page: number) => {
    const content = await site.list(list, page);
    if (content === undefined) throw new FaultError({ code: 'not-found', url: listFile(list, page) });
    return content;
  };
  const changed = await changeList(list, newest, change, readPage, nameOf);
  return changed && { list, ...changed };
}

/** The post as lists had it, and are to have it. */
interface PostChange {
  readonly before: PostSummary | undefined;
  readonly after: PostSummary;
}

interface UpdatedTerms {
  readonly lists: readonly UpdatedList[];
  readonly index: readonly (readonly [path: string, index: TermIndex])[];
  readonly problems: readonly string[];
}

/** The lists of the categories, or tags, that the post has or had, and the list of all of them. */
async function updateTerms(site: LiveSite, kind: TermKind, { before, after }: PostChange): Promise<UpdatedTerms> {
  const [had, has] = [namesOf(kind, before), namesOf(kind, after)];
  const index = await site.terms(kind);
  if (index === undefined) {
    return { lists: [], index: [], problems: [`The list of all ${kind} can’t be found on the host.`] };
  }
  const lists: UpdatedList[] = [];
  const changes: ChangedTerm[] = [];
  const problems: string[] = [];
  for (const [slug, name] of new Map([...had, ...has])) {
    const list = { kind, slug };
    const newest = await site.list(list);
    if (newest === undefined && index.terms.some((term) => term.slug === slug)) {
      // To take it for an empty one would take all its posts away.
      problems.push(`The list of “${name}” can’t be found on the host, though there are posts in it.`);
      continue;
    }
    const change = { before: had.has(slug) ? before : undefined, after: has.has(slug) ? after : undefined };
    const updated = await changeOne(site, list, newest ?? { name, posts: [] }, change, (post) =>
      namesOf(kind, post).get(slug),
    );
    if (updated === undefined) {
      problems.push(
        `The list of “${name}” has to be made by a build: the post is much older than the newest ones in it.`,
      );
      continue;
    }
    lists.push(updated);
    changes.push({
      slug,
      name: updated.newest.name ?? name,
      before: newest === undefined ? 0 : countOf(updated, change),
      after: updated.total,
    });
  }
  const next = changeTerms(index, changes);
  const isSame = JSON.stringify(next) === JSON.stringify(index);
  return { lists, index: isSame ? [] : [[termIndexFile(kind), next]], problems };
}

/** How many posts the list had: enough to tell none from some. */
function countOf({ total }: ChangedList, { before, after }: ListChange): number {
  return total - (after === undefined ? 0 : 1) + (before === undefined ? 0 : 1);
}

/** The categories, or tags, of a post: how it writes each, by its slug. */
function namesOf(kind: TermKind, post: PostSummary | undefined): ReadonlyMap<string, string> {
  const names = kind === 'tags' ? post?.tags : post?.category === undefined ? [] : [post.category];
  return new Map((names ?? []).map((name) => [termSlug(name), name]));
}
