import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { homeAddress } from '../post/addresses.ts';
import { postTalk } from '../post/post-view.ts';
import { buildCatalog } from './catalog.ts';
import { generatedFiles } from './generated-files.ts';
import { renderHead } from './prerender/page-head.tsx';
import { pageAddress } from './prerender/page-info.ts';
import { fillTemplate, type PageTemplate } from './prerender/page-template.ts';
import type { renderPage } from './prerender/render-page.tsx';
import { blogPosting } from './prerender/structured-data.ts';
import type { Progress } from './progress.ts';
import type { SiteSource } from './read-site.ts';
import { sitePages } from './site-pages.ts';

export interface WriteSiteOptions {
  /** What the publisher edits. */
  readonly publicFolder: string;
  /** Where the site goes; the bundler's files are there already. */
  readonly outFolder: string;
  readonly source: SiteSource;
  readonly template: PageTemplate;
  readonly renderPage: typeof renderPage;
  readonly progress: Progress;
}

/** How much was written. */
export interface WrittenSite {
  readonly posts: number;
  readonly drafts: number;
  readonly pages: number;
}

/** Writes everything of the site that is not the bundler's: data, pages, and the publisher's other files. */
export async function writeSite(options: WriteSiteOptions): Promise<WrittenSite> {
  const { publicFolder, outFolder, source, template, renderPage, progress } = options;
  const published = source.posts.filter(({ post }) => !post.draft);
  const posts = published.map(({ post }) => post);
  const postFiles = new Set(source.posts.map(({ file }) => join(publicFolder, file)));
  await cp(publicFolder, outFolder, {
    recursive: true,
    filter: (file) => !postFiles.has(file),
  });
  for (const { file, post } of published) {
    await mkdir(join(outFolder, 'posts'), { recursive: true });
    await copyFile(join(publicFolder, file), join(outFolder, 'posts', `${post.slug}.json`));
  }

  const catalog = buildCatalog(posts);
  for (const [path, make] of generatedFiles(source.site, posts, catalog)) await write(join(outFolder, path), make());

  const pages = [...sitePages(posts, catalog)];
  for (const [index, content] of pages.entries()) {
    const address = pageAddress(content);
    progress.show(index, pages.length, address);
    const data = { address, talk: content.kind === 'post' ? postTalk(content.post) : undefined };
    const html = fillTemplate(template, {
      language: source.site.language,
      head: renderHead(source.site, content),
      body: await renderPage(source.site, data, content),
      data,
      structuredData: content.kind === 'post' ? blogPosting(source.site, content.post) : undefined,
      isFallback: address === homeAddress || content.kind === 'unknown',
    });
    const file = address.endsWith('/') ? `${address}index.html` : address;
    await write(join(outFolder, decodeURIComponent(file)), html);
  }
  return { posts: posts.length, drafts: source.posts.length - posts.length, pages: pages.length };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
