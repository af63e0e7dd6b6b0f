// @vitest-environment node
import { expect, it } from 'vitest';
import { describeDropped } from '../../../src/publish/html/describe-dropped';
import { htmlToMarkdown } from '../../../src/publish/html/html-to-markdown';

it.each([
  ['<script>a</script>b', 'b', '1 script'],
  ['<style>a</style>b<template>c</template>', 'b', '1 style sheet, 1 template'],
  ['<p onclick="a()" onload=b>c', 'c', '2 event handlers'],
  [
    '<form><label>a</label><input name=b><textarea>c</textarea><button>d</button>e</form>',
    'e',
    '2 form fields, 1 button',
  ],
  ['<svg onload="a()"><script>b</script><text>c</text></svg>d', 'd', '1 event handler, 1 drawing'],
  ['<!-- a --><!--[if IE]>b<![endif]-->c', 'c', undefined],
  ['<iframe srcdoc="<script>a</script>"></iframe>b', 'b', '1 frame'],
  ['<img src="t.gif" width="1" height="1">a<img src="u.gif" style="width:1px;height:1px">', 'a', '2 tracking pixels'],
  ['<p hidden>a</p><span style="display: none">b</span>c', 'c', '2 hidden parts'],
  ['<math><mtext><img src=x onerror=a()></mtext></math>b', 'b', undefined],
  ['<a href="javascript&colon;a()">b</a>', 'b', '1 unsafe address'],
  ['<noscript>Scripts please</noscript>a', 'a', undefined],
])('has nowhere for %s to go', (html, markdown, dropped) => {
  const read = htmlToMarkdown(html);
  expect(read.markdown).toBe(markdown);
  expect(describeDropped(read.dropped)).toBe(dropped === undefined ? undefined : `left out ${dropped}`);
});

it.each([
  'javascript:a()',
  ' JavaScript:a()',
  'java\nscript:a()',
  'java\tscript:a()',
  '\u0001javascript:a()',
  'java\u0000script:a()',
  'java\u200Bscript:a()',
  'vbscript:a()',
  'data:text/html,<script>a()</script>',
  'file:///etc/passwd',
  'blob:https://e.org/a',
  'view-source:https://e.org',
])('keeps the words of a link to %j, and nothing else', (address) => {
  const written = address.replaceAll('<', '&lt;').replaceAll('\u0000', '&#0;');
  for (const base of [undefined, 'https://e.org/']) {
    const { markdown, dropped } = htmlToMarkdown(`<a href="${written}">b</a><iframe src="${written}"></iframe>`, base);
    // A browser has U+FFFD for a zero: that is an address within the site.
    if (address.includes('\u0000')) expect(markdown).not.toMatch(/\]\(javascript/u);
    else expect([markdown, dropped.get('unsafe address')]).toEqual(['b', 1]);
  }
});

const repeat = (html: string, times: number) => html.repeat(times);
it.each([
  ['elements in elements', `${repeat('<div>', 10_000)}words`],
  ['marks in marks', `${repeat('<b>', 10_000)}words`],
  ['marks around blocks', `${repeat('<b><div></b>', 5000)}words`],
  ['lists in lists', `${repeat('<ul><li>', 2000)}words`],
  ['quotes in quotes', `${repeat('<blockquote>', 2000)}words`],
  ['tables in tables', `${repeat('<table><tr><td>', 2000)}words`],
  ['elements in a drawing', `words${repeat('<svg><g>', 10_000)}`],
  ['elements in the style of a drawing', `<svg><style>${repeat('<div>', 10_000)}</style></svg>words`],
  ['things beside the cells of a table', `<table>${repeat('<i> </i>', 20_000)}words`],
  [
    'marks that are never closed',
    `${Array.from({ length: 3000 }, (_, size) => `<p><font size=${size}></p>`).join('')}words`,
  ],
  ['attributes', `<p ${Array.from({ length: 100_000 }, (_, number) => `a${number}`).join(' ')}>words`],
  ['cells', '<table><tr><td colspan=1000000000 rowspan=1000000000>words</table>'],
  ['quotation marks', `words${repeat('<a b="', 20_000)}`],
  ['comments', `words${repeat('<!--', 50_000)}`],
  ['line breaks', `words${repeat('<br>', 50_000)}`],
  ['paragraphs', `words${repeat('<p>', 100_000)}`],
])('reads endless %s at once', (_what, html) => {
  const start = process.cpuUsage().user;
  const { markdown } = htmlToMarkdown(html);
  expect(markdown.replaceAll(/[-\s*>]/gu, '')).toContain('words');
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
});

it('reads five megabytes of article in a few seconds', () => {
  const paragraph =
    '<p>Some words with <b>weight</b> and <a href="https://e.org/">a link</a>, as they have them.</p>\n';
  const start = process.cpuUsage().user;
  const { markdown } = htmlToMarkdown(paragraph.repeat(5_000_000 / paragraph.length));
  expect(markdown.length).toBeGreaterThan(3_000_000);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(30);
}, 120_000);
