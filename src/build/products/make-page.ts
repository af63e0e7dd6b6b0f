import { homeAddress } from '../../post/addresses.ts';
import { postTalk } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { PageContent } from '../prerender/page-content.ts';
import { renderHead } from '../prerender/page-head.tsx';
import { pageAddress } from '../prerender/page-info.ts';
import { fillTemplate, type PageTemplate } from '../prerender/page-template.ts';
import { renderPage } from '../prerender/render-page.tsx';
import { blogPosting } from '../prerender/structured-data.ts';
import { fileOfPage } from './file-of-page.ts';
import type { MadeFile } from './made-file.ts';

/** Prerenders a page of the site. Throws when one of its components does. */
export async function makePage(site: SiteSettings, template: PageTemplate, content: PageContent): Promise<MadeFile> {
  const address = pageAddress(content);
  const data = { address, talk: content.kind === 'post' ? postTalk(content.post) : undefined };
  const html = fillTemplate(template, {
    language: site.language,
    head: renderHead(site, content),
    body: await renderPage(site, data, content),
    data,
    structuredData: content.kind === 'post' ? blogPosting(site, content.post) : undefined,
    isFallback: address === homeAddress || content.kind === 'unknown',
  });
  return [fileOfPage(address), html];
}
