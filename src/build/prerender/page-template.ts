import { type PrerenderedPage, pageDataId } from '../../app/prerendered-page.ts';
import { textDirection } from '../../post/text-direction.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { findEntryScript } from './find-entry.ts';
import type { PageStyles } from './page-styles.ts';
import type { Surface } from './surface.ts';
import { themeScript } from './theme-script.ts';

/** What the bundler made of `index.html`: the frame of every page. */
export interface PageTemplate {
  readonly html: string;
  /** The styles that travel in a page: a request for them would hold up the first paint. */
  readonly stylesFor: PageStyles;
  /** The colours of the page itself. */
  readonly surface: Surface;
}

export interface PageParts {
  readonly language: string;
  readonly head: string;
  readonly body: string;
  readonly data: PrerenderedPage;
  /** JSON-LD for search engines. */
  readonly structuredData: object | undefined;
  /** Whether hosts serve this page for other addresses too, so that it has to find the site's folder itself. */
  readonly isFallback: boolean;
}

/** A page, or the bundler's `index.html`, in the language of the interface, which also says where lines begin. */
export function setLanguage(html: string, language: string): string {
  return html.replace(/<html\b[^>]*>/u, () => `<html lang="${language}" dir="${textDirection(language)}">`);
}

const entryTag = /<script type="module"[^>]* src="\.\/(?<entry>[^"]+)"><\/script>/u;

/** Puts a page together. Built files are linked relative to the page's own depth, so the site works in any folder. */
export function fillTemplate(template: PageTemplate, parts: PageParts): string {
  const { language, head, body, data, structuredData, isFallback } = parts;
  const entry = entryTag.exec(template.html)?.groups?.entry;
  if (entry === undefined) throw new Error('The built index.html has no entry script.');
  const up = '../'.repeat(data.address.split('/').length - 2);
  const theme = themeScript(up);
  const finder = isFallback ? findEntryScript(entry) : undefined;
  const styles = template.stylesFor(body);
  const policy = contentSecurityPolicy({ styles, scripts: finder === undefined ? [theme] : [theme, finder] });
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/(?<=<head>)/u, `<meta http-equiv="Content-Security-Policy" content="${policy}">`],
    [/<title>.*?<\/title>/u, head],
    [/(?=<\/head>)/u, `${themeColours(template.surface)}<script>${theme}</script>`],
    ...(structuredData === undefined
      ? []
      : [[/(?=<\/head>)/u, `<script type="application/ld+json">${safeJson(structuredData)}</script>`] as const]),
    // All the others follow with the first script that needs them: `app/start/all-styles.ts`.
    [/<link rel="stylesheet"(?=[^>]*>)/u, `<style>${styles}</style><link rel="stylesheet" disabled`],
    ...(finder === undefined
      ? []
      : ([
          [entryTag, ''],
          [/(?=<div id="takeaway">)/u, `<script>${finder}</script>`],
          // Addresses in such a page are right at one depth only.
          [/<link rel="modulepreload"[^>]*>/gu, ''],
        ] as const)),
    [/(?<=<div id="takeaway">)/u, body],
    [/(?=<\/body>)/u, `<script type="application/json" id="${pageDataId}">${safeJson(data)}</script>`],
  ];
  // Functions as replacements, because `$` in a text would be read as a reference to the match.
  return replacements
    .reduce((html, [place, content]) => html.replace(place, () => content), setLanguage(template.html, language))
    .replaceAll(/(?<=<(?:script|link) [^>]*(?:src|href)=")\.\//gu, up);
}

/** What browsers colour their own surfaces with; `app/theme.ts` adds another where the reader has chosen a theme. */
function themeColours(surface: Surface): string {
  return (['light', 'dark'] as const)
    .map((scheme) => `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${surface[scheme]}">`)
    .join('');
}

/** JSON that can't end the script element it stands in. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
