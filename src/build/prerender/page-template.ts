import { type PrerenderedPage, pageDataId } from '../../app/prerendered-page';

/** What the bundler made of `index.html`: the frame of every page. */
export interface PageTemplate {
  readonly html: string;
  /** All styles of the site. They travel in the page: a request for them would hold up the first paint. */
  readonly css: string;
}

export interface PageParts {
  readonly language: string;
  readonly head: string;
  readonly body: string;
  readonly data: PrerenderedPage;
}

/** Puts a page together. Built files are linked relative to the page's own depth, so the site works in any folder. */
export function fillTemplate(template: PageTemplate, { language, head, body, data }: PageParts): string {
  const up = '../'.repeat(data.address.split('/').length - 2);
  const parts = new Map([
    [/<html lang="[^"]*">/u, `<html lang="${language}">`],
    [/<title>.*?<\/title>/u, head],
    [/<link rel="stylesheet"[^>]*>/u, `<style>${template.css}</style>`],
    [/(?<=<div id="takeaway">)/u, body],
    [/(?=<\/body>)/u, `<script type="application/json" id="${pageDataId}">${safeJson(data)}</script>`],
  ]);
  let html = template.html.replaceAll(/(?<=(?:src|href)=")\.\//gu, up);
  // A function, because `$` in a replacement text would be read as a reference to the match.
  for (const [place, content] of parts) html = html.replace(place, () => content);
  return html;
}

/** JSON that can't end the script element it stands in. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
