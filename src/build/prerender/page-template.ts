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
  const up = '../'.repeat(data.address.split('/').length - 2);
  const { pieces, scripts } = frameOf(template, language, up, isFallback);
  const styles = template.stylesFor(body);
  const content: Readonly<Record<string, string>> = {
    policy: contentSecurityPolicy({ styles, scripts }),
    head,
    styles,
    structuredData:
      structuredData === undefined ? '' : `<script type="application/ld+json">${safeJson(structuredData)}</script>`,
    body,
    data: safeJson(data),
  };
  return pieces.map((piece, place) => (place % 2 === 0 ? piece : content[piece])).join('');
}

/** What is the same on many pages. */
interface Frame {
  /** The text around a page's own content, and at every second place the name of that content. */
  readonly pieces: readonly string[];
  /** The inline scripts in it, for the policy. */
  readonly scripts: readonly string[];
}

/** Frames are made once for each depth of pages: a site may have 100,000 of them. */
const frames = new WeakMap<PageTemplate, Map<string, Frame>>();

function frameOf(template: PageTemplate, language: string, up: string, isFallback: boolean): Frame {
  const known = frames.get(template) ?? new Map<string, Frame>();
  frames.set(template, known);
  const key = `${language} ${up} ${isFallback}`;
  const frame = known.get(key) ?? makeFrame(template, language, up, isFallback);
  known.set(key, frame);
  return frame;
}

function makeFrame({ html, surface }: PageTemplate, language: string, up: string, isFallback: boolean): Frame {
  const entry = entryTag.exec(html)?.groups?.entry;
  if (entry === undefined) throw new Error('The built index.html has no entry script.');
  const theme = themeScript(up);
  const finder = isFallback ? findEntryScript(entry) : undefined;
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/(?<=<head>)/u, `<meta http-equiv="Content-Security-Policy" content="${slot('policy')}">`],
    [/<title>.*?<\/title>/u, slot('head')],
    [/(?=<\/head>)/u, `${themeColours(surface)}<script>${theme}</script>${slot('structuredData')}`],
    // All the others follow with the first script that needs them: `app/start/all-styles.ts`.
    [/<link rel="stylesheet"(?=[^>]*>)/u, `<style>${slot('styles')}</style><link rel="stylesheet" disabled`],
    ...(finder === undefined
      ? []
      : ([
          [entryTag, ''],
          [/(?=<div id="takeaway">)/u, `<script>${finder}</script>`],
          // Addresses in such a page are right at one depth only.
          [/<link rel="modulepreload"[^>]*>/gu, ''],
        ] as const)),
    [/(?<=<div id="takeaway">)/u, slot('body')],
    [/(?=<\/body>)/u, `<script type="application/json" id="${pageDataId}">${slot('data')}</script>`],
    [/(?<=<(?:script|link) [^>]*(?:src|href)=")\.\//gu, up],
  ];
  // Functions as replacements, because `$` in a text would be read as a reference to the match.
  const frame = replacements.reduce(
    (text, [place, content]) => text.replaceAll(new RegExp(place, 'gu'), () => content),
    withoutIndentation(setLanguage(html, language)),
  );
  return { pieces: frame.split(slotMark), scripts: finder === undefined ? [theme] : [theme, finder] };
}

/** Marks where a page's own content goes, with a character that no HTML may have. */
const slotMark = '\0';

function slot(name: string): string {
  return `${slotMark}${name}${slotMark}`;
}

/** What `index.html` has for its editors only. */
function withoutIndentation(html: string): string {
  return html.replaceAll(/\s+/gu, ' ').replaceAll('> <', '><').replaceAll(' />', '/>');
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
