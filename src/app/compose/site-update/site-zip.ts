import { describeFault } from '../../../platform/describe-fault.ts';
import { FaultError } from '../../../platform/fault.ts';
import type { SiteFiles } from '../../../platform/site-files.ts';
import type { Thread } from '../../../platform/thread.ts';
import type { Post } from '../../../post/post-schema.ts';
import type { SiteSettings } from '../../../post/site-settings.ts';
import { printPostFile } from '../../../publish/post-file.ts';
import { postMarkdown } from '../../../publish/post-markdown.ts';
import type { TextAnswer, TextTask } from '../threads/text-tasks.ts';
import { readLiveSite } from './read-site.ts';
import { siteReadme } from './site-readme.ts';
import { updateFeeds } from './update-feeds.ts';
import { updateSite } from './update-site.ts';

export interface SiteZip {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many files for the host are in it. */
  readonly count: number;
  /** What is not up to date in it, for people; its `README.txt` says so too. */
  readonly problems: readonly string[];
}

type File = readonly [path: string, text: string];

export interface SiteZipWorld {
  readonly site: SiteSettings;
  readonly post: Post;
  /** The files of the site, as its host has them. */
  readonly files: SiteFiles;
  readonly texts: Thread<TextTask, TextAnswer>;
  readonly pack: (files: readonly File[]) => Uint8Array<ArrayBuffer>;
}

/**
 * Packs a post for a site that is online already: its own files, and the lists and feeds it is in, as the host has them
 * now and with the post. What can’t be brought up to date is told.
 */
export async function makeSiteZip(world: SiteZipWorld): Promise<SiteZip> {
  const { site, post, pack } = world;
  const { files, problems } = await update(world);
  const all: readonly File[] = [
    [`posts/${post.slug}.json`, printPostFile(post)],
    [`posts/${post.slug}.md`, postMarkdown(post)],
    ...files,
  ];
  const readme = siteReadme({ site, post, paths: all.map(([path]) => path), problems });
  return { bytes: pack([['README.txt', readme], ...all]), count: all.length, problems };
}

async function update({ site, post, files: siteFiles, texts }: SiteZipWorld) {
  const live = readLiveSite(siteFiles);
  const files: File[] = [];
  const problems: string[] = [];
  try {
    const lists = await updateSite(live, post, texts);
    files.push(...lists.files);
    problems.push(...lists.problems);
    if (site.url === undefined) {
      problems.push('Feeds: the site has none, because its settings (site.json) have no “url”.');
    } else if (lists.lists.length > 0) {
      const feeds = await updateFeeds({ live, site: { ...site, url: site.url }, post, lists: lists.lists, texts });
      files.push(...feeds.files);
      problems.push(...feeds.problems);
    }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const what = files.length === 0 ? 'Lists and feeds' : 'Feeds';
    problems.push(`${what}: ${describeFault(error.fault, 'A file of the site').title}`);
  }
  return { files, problems };
}
