// @vitest-environment node
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { parseDigests } from '../../../src/publish/digest/parse-digest';

const word = fc.stringMatching(/^[a-z]{3,8}$/);

/** What can stand beside a word and means something to Markdown. Targets of links and code fences are deliberate. */
const noise = fc.constantFrom(
  ...[' ', ' ', ' ', '\n', '\n\n', '*', '**', '_', '__', '[', ']', '](', ')', ']: ', '<', '</', '>', '<!-- ', '<?'],
  ...[
    '&',
    ';',
    '&#',
    '\n# ',
    '\n    ',
    '\n\n    ',
    '\n- ',
    '\n  ',
    '\n1. ',
    '\n7) ',
    '\n> ',
    '\n>',
    '\n[',
    '\n<',
    '\n<pre>',
  ],
  ...[
    '\n---\n',
    '\n===\n',
    '\n```\n',
    '\n~~~\n',
    '\n|',
    '|',
    ' | ',
    '\n|-|-|\n',
    '\n|-|\n',
    '~',
    '~~',
    '`',
    '``',
    '\\',
    '^',
    '!',
    '$',
  ],
);

const text = fc
  .array(fc.tuple(noise, word), { minLength: 1, maxLength: 25 })
  .map((parts) => `✅ Main takeaway:\nThe takeaway.\n${parts.flat().join('')}`);

/** The words of a page, as its readers see them. */
function shownWords(markdown: string): string {
  const html = renderToStaticMarkup(<Markdown remarkPlugins={[remarkGfm]}>{markdown}</Markdown>);
  return html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

it('keeps every word of an article visible on the page, whatever Markdown would make of the marks around it', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(text, (digest) => {
      const read = parseDigests(digest, { fallbackPublishedAt: '2025-10-18T16:32:46Z' });
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const shown = read.value.map(({ post }) => `${post.takeaway} ${shownWords(post.body)}`).join(' ');
      const words = digest.slice(digest.indexOf('\n')).match(/[a-z]{3,}/gu) ?? [];
      expect(words.filter((one) => !shown.includes(one))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
