import { readFileSync } from 'node:fs';
import { listFile, termIndexFile } from '../../catalog/list-files.ts';
import { nearFile } from '../../catalog/near/near-file.ts';
import { postAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { feedFiles, renderFeeds } from '../../publish/feeds.ts';
import { postMarkdown } from '../../publish/post-markdown.ts';
import { postOembed } from '../oembed.ts';
import { hasAddress } from './addressed-site.ts';
import { decodePath } from './file-of-page.ts';
import type { Subject } from './load-subject.ts';
import type { MadeFile } from './made-file.ts';
import type { PageTask } from './product.ts';

/** Everything that a task makes beside pages. */
export function makeData(site: SiteSettings, subject: Subject): readonly MadeFile[] {
  switch (subject.kind) {
    case 'post': {
      const { post, bytes, near } = subject;
      const { slug } = post;
      return [
        [`posts/${slug}.json`, bytes],
        [`posts/${slug}.md`, postMarkdown(post)],
        ...(hasAddress(site) ? [[oembedFile(slug), postOembed(site, post)] as const] : []),
        [decodePath(nearFile(slug)), JSON.stringify(near)],
      ];
    }
    case 'page':
      return dataOfPage(subject.content);
    case 'feeds': {
      if (!hasAddress(site)) return [];
      const feeds = renderFeeds(site, subject.topic);
      return feedPaths(subject.topic.address).map(([format, path]) => [path, feeds[format]]);
    }
    case 'text':
      return [[subject.path, subject.text]];
    case 'copy':
      return [[subject.path, readFileSync(subject.from)]];
  }
}

export function oembedFile(slug: string): string {
  return decodePath(`${postAddress(slug).slice(1, -1)}.oembed.json`);
}

/** The files of the feeds that belong to a page, by format. */
export function feedPaths(address: string): readonly (readonly [format: keyof typeof feedFiles, path: string])[] {
  const folder = decodePath(address.slice(1));
  return (['json', 'rss', 'atom'] as const).map((format) => [format, `${folder}${feedFiles[format]}`]);
}

/** What a page of the site shows, for those who come to it within the site. */
export function dataOfPage(content: PageTask['content']): readonly (readonly [path: string, text: string])[] {
  switch (content.kind) {
    case 'list':
      return [[decodePath(listFile(content.list, content.page)), JSON.stringify(content.content)]];
    case 'terms':
      return [[termIndexFile(content.terms), JSON.stringify(content.index)]];
    default:
      return [];
  }
}
