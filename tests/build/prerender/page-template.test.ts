import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { pageDataId } from '../../../src/app/prerendered-page.ts';
import { fillTemplate, type PageParts } from '../../../src/build/prerender/page-template.ts';

const template = {
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Takeaway</title>
    <script type="module" crossorigin src="./assets/main-1a2b.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/chunk-3c4d.js">
    <link rel="stylesheet" crossorigin href="./assets/main-5e6f.css">
  </head>
  <body>
    <div id="takeaway"></div>
  </body>
</html>`,
  stylesFor: (html: string) => `body{content:"$& of ${html.length}"}`,
  surface: { light: '#fff', dark: '#000' },
};

function fill(parts: Partial<PageParts> = {}): string {
  return fillTemplate(template, {
    language: 'en',
    head: '<title>A post</title>',
    body: '<main>The post</main>',
    data: { address: '/posts/a/' },
    structuredData: undefined,
    isFallback: false,
    ...parts,
  });
}

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const all = (html: string, selector: string) => [...read(html).querySelectorAll(selector)];

it.each([
  ['/', ''],
  ['/tags/', '../'],
  ['/posts/a/', '../../'],
  ['/tags/a/page/2/', '../../../../'],
  ['/404.html', ''],
])('links the built files from the depth of %s', (address, up) => {
  const html = fill({ data: { address } });
  expect(all(html, 'script[src], link[href]').map((e) => e.getAttribute('src') ?? e.getAttribute('href'))).toEqual([
    `${up === '' ? '' : up}assets/main-1a2b.js`,
    `${up === '' ? '' : up}assets/chunk-3c4d.js`,
    `${up === '' ? '' : up}assets/main-5e6f.css`,
  ]);
});

it('leaves the addresses of the page itself alone', () => {
  const html = fill({ body: '<a href="./">Home</a><img src="./a.jpg">' });
  expect(all(html, 'a, img').map((e) => e.getAttribute('href') ?? e.getAttribute('src'))).toEqual(['./', './a.jpg']);
});

it('puts in language, head, styles and body, each once', () => {
  const page = read(fill({ language: 'pt-BR', body: '<main>One</main>' }));
  expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['pt-BR', 'ltr']);
  expect(read(fill({ language: 'ar' })).documentElement.dir).toBe('rtl');
  expect([...page.querySelectorAll('title')].map((title) => title.textContent)).toEqual(['A post']);
  expect([...page.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
    template.stylesFor('<main>One</main>'),
  ]);
  expect(page.querySelector('#takeaway')?.innerHTML).toBe('<main>One</main>');
  // What else the site has waits for the first script that needs it.
  expect(page.querySelector('link[rel=stylesheet]')?.hasAttribute('disabled')).toBe(true);
});

it('carries data that can’t end the block it stands in', () => {
  const data = { address: '/posts/a/', question: '</script><script>alert(1)</script><!-- \u2028 $& $1' };
  const html = fill({ data, structuredData: { '@type': 'BlogPosting', headline: data.question } });
  const block = read(html).getElementById(pageDataId);
  expect(JSON.parse(block?.textContent ?? '')).toEqual(data);
  const [structured] = all(html, 'script[type="application/ld+json"]');
  expect(JSON.parse(structured?.textContent ?? '')).toEqual({ '@type': 'BlogPosting', headline: data.question });
  expect(all(html, 'script')).toHaveLength(4);
});

it.each(['$&', '$1', "$'", '$`', '$$', '$<entry>'])('takes %s in a text as it stands', (text) => {
  const html = fill({
    body: `<main>${text.replace('<', '&lt;')}</main>`,
    head: `<title>${text.replace('<', '&lt;')}</title>`,
  });
  expect(read(html).querySelector('main')?.textContent).toBe(text);
  expect(read(html).title).toBe(text);
});

it('is not confused by a text that speaks of its own marks', () => {
  const marks = '&lt;/body>&lt;/head>&lt;title>x&lt;/title>&lt;div id="takeaway">';
  const page = read(fill({ body: `<main>${marks}</main>` }));
  expect(page.querySelector('main')?.textContent).toBe('</body></head><title>x</title><div id="takeaway">');
  expect(page.title).toBe('A post');
});

it('begins its head with the policy, which knows the styles and scripts in the page', () => {
  const page = read(fill({ isFallback: true }));
  const [first] = page.head.children;
  expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  const policy = first?.getAttribute('content') ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy).toContain(`style-src 'self' ${hash(template.stylesFor('<main>The post</main>'))}`);
  const script = page.querySelector('script:not([type])')?.textContent ?? '';
  expect(policy).toContain(`script-src 'self' ${hash(script)}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

it('begins in the theme that the reader chose before, and allows that script alone', () => {
  const page = read(fill());
  const scripts = [...page.querySelectorAll('script:not([type])')].map((script) => script.textContent ?? '');
  expect(scripts).toHaveLength(1);
  const policy = page.head.firstElementChild?.getAttribute('content');
  expect(policy).toMatch(/script-src 'self' '[^']*';/u);

  history.replaceState(null, '', '/a/folder/posts/a/');
  localStorage.setItem('takeaway:/a/folder/:theme', 'dark');
  new Function(scripts.join(''))();
  expect(document.documentElement.dataset.theme).toBe('dark');
  delete document.documentElement.dataset.theme;
  localStorage.setItem('takeaway:/a/folder/:theme', 'purple');
  new Function(scripts.join(''))();
  expect(document.documentElement.dataset.theme).toBeUndefined();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => new Function(scripts.join(''))()).not.toThrow();
});

it('has browsers colour what is around it as it is itself', () => {
  const colours = [...read(fill()).querySelectorAll('meta[name=theme-color]')].map((meta) => [
    meta.getAttribute('media'),
    meta.getAttribute('content'),
  ]);
  expect(colours).toEqual([
    ['(prefers-color-scheme: light)', '#fff'],
    ['(prefers-color-scheme: dark)', '#000'],
  ]);
});

it('lets a page that hosts serve anywhere look for its code, and names that code', () => {
  const html = fill({ isFallback: true, data: { address: '/' } });
  const [, finder] = all(html, 'script:not([type])');
  // It runs before content that may be for another address has been read.
  expect(finder?.nextElementSibling?.id).toBe('takeaway');
  expect(finder?.hasAttribute('src')).toBe(false);
  expect(finder?.textContent).toContain('"assets/main-1a2b.js"');
  // From another depth these would be looked for where they are not.
  expect(all(html, 'link[rel=modulepreload]')).toEqual([]);
});

it('refuses a template that would never come to life', () => {
  expect(() =>
    fillTemplate(
      { ...template, html: '<html lang="en"></html>' },
      {
        language: 'en',
        head: '',
        body: '',
        data: { address: '/' },
        structuredData: undefined,
        isFallback: false,
      },
    ),
  ).toThrow('entry script');
});
