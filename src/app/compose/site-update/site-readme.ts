import type { Post } from '../../../post/post-schema.ts';
import type { SiteSettings } from '../../../post/site-settings.ts';

/** What a zip for the site holds, for the text in it that says what to do. */
export interface SiteZipFacts {
  readonly site: SiteSettings;
  readonly post: Post;
  /** All files in it, by their path from the site's folder. */
  readonly paths: readonly string[];
  /** What is not up to date in it, for people. */
  readonly problems: readonly string[];
}

/** `README.txt`: what to upload where, and what waits for the next build. */
export function siteReadme({ site, post, paths, problems }: SiteZipFacts): string {
  return `${[
    `“${post.title}” for ${site.title}`,
    `Upload these files into the folder that the site is in on its host${site.url === undefined ? '' : ` (${site.url})`}. Keep the folders as they are: each file replaces the one of the same name, or comes new. Upload nothing else, and delete nothing.`,
    paths.map((path) => `  ${path}`).join('\n'),
    ...(problems.length === 0
      ? []
      : [['Not brought up to date:', ...problems.map((problem) => `- ${problem}`)].join('\n')]),
    [
      'What waits for the next build (npm run build), because it takes all posts:',
      '- the pages themselves (index.html): the post can be read at once, and is in the lists of whoever moves about in the site; who opens a list by its address sees it after the build',
      '- the search, related posts, the sitemap and llms.txt',
    ].join('\n'),
    `Keep posts/${post.slug}.json: put it into public/posts/ of the project before that build, or the post would be gone again.`,
  ].join('\n\n')}\n`;
}
