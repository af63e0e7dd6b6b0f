// @vitest-environment node
import fc from 'fast-check';
import type { List, ListItem, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { exportMarkdown } from '../../../src/comments/exchange/export-comments';
import { type CommentRecord, toTombstone } from '../../../src/comments/record/comment-record';
import { makeRecord, testId } from '../record/make-record';
import { exportOf } from './make-export';

function parse(markdown: string): Nodes & { type: 'root' } {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The comments that a Markdown reader sees in an export, each with the replies below it. */
interface SeenComment {
  readonly heading: string;
  readonly replies: readonly SeenComment[];
}

function seeComment({ children: [heading, ...rest] }: ListItem): SeenComment {
  const lists = rest.filter((part): part is List => part.type === 'list');
  return {
    heading: heading?.type === 'paragraph' ? textOf(heading) : `not a paragraph: ${heading?.type}`,
    replies: lists.flatMap(({ children }) => children.map(seeComment)),
  };
}

function seeComments(records: readonly CommentRecord[]): readonly SeenComment[] {
  const lists = parse(exportMarkdown(exportOf(records))).children.filter((part): part is List => part.type === 'list');
  return lists.flatMap(({ children }) => children.map(seeComment));
}

function headings(comments: readonly SeenComment[]): readonly string[] {
  return comments.flatMap(({ heading, replies }) => [heading, ...headings(replies)]);
}

it('shows comments by post, each with its author, time, passage and replies', () => {
  const records = [
    makeRecord(1, { author: 'Ann', text: 'First line\nand **second**.', postTitle: 'On *tea*' }),
    makeRecord(2, { parent: testId(1), text: 'A reply', updatedAt: '2025-10-19T08:30:00Z' }),
    makeRecord(3, { post: 'zwölf', author: 'Bo', selector: { type: 'TextQuoteSelector', exact: 'two\n*words*' } }),
  ];
  const setAside = [{ key: 'k', text: 'damaged' }];
  expect(exportMarkdown(exportOf(records, { setAside }))).toBe(`# Comments

From <https://example.com/blog/>, exported on 2026-11-24 16:36 UTC.

## [On \\*tea\\*](<https://example.com/blog/posts/a-post/>)

- **Ann**, 2025-10-18 00:00 UTC:

  > First line
  > and **second**.

  - **Anonymous**, 2025-10-18 00:00 UTC, edited 2025-10-19 08:30 UTC, in reply to Ann:

    > A reply

## [zwölf](<https://example.com/blog/posts/zw%C3%B6lf/>)

- **Bo**, 2025-10-18 00:00 UTC:

  > > “two \\*words\\*”
  >
  > Comment 3

---

One more comment can’t be read. It is in the export as JSON, as it was found.
`);
});

it('says so where there is nothing', () => {
  expect(exportMarkdown(exportOf([]))).toContain('There are no comments.');
});

it('has nothing of a deleted comment, and keeps its place where it was answered', () => {
  const idle = toTombstone(makeRecord(1, { post: 'empty', author: 'Ann' }), '2025-10-19T00:00:00Z');
  const answered = toTombstone(makeRecord(2, { author: 'Ann' }), '2025-10-19T00:00:00Z');
  const reply = makeRecord(3, { parent: testId(2), author: 'Bo' });
  const markdown = exportMarkdown(exportOf([idle, answered, reply]));
  expect(markdown).not.toMatch(/Ann|empty/u);
  expect(seeComments([idle, answered, reply])).toEqual([
    {
      heading: 'A deleted comment, 2025-10-18 00:00 UTC',
      replies: [{ heading: 'Bo, 2025-10-18 00:00 UTC, in reply to a deleted comment:', replies: [] }],
    },
  ]);
});

it('names the post as the last comment that names it does', () => {
  const records = [makeRecord(1, { postTitle: 'Old' }), makeRecord(2, { postTitle: 'New' }), makeRecord(3)];
  expect(exportMarkdown(exportOf(records))).toContain('## [New](');
});

const hostileTexts = [
  '# A heading',
  'Title\n=====',
  '```\nnever closed',
  '~~~~ js\nnever closed',
  'a `code span never closed',
  '- a list\n- of two',
  '1. one',
  '  - **Mallory**, yesterday:\n\n    > forged',
  '> a quote\nlazy',
  '---',
  '***\n\n***',
  '    indented code',
  '\tindented by a tab',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[a]: https://example.com/ "a definition"\n\n[a]',
  '[^1]: a footnote\n\n[^1]',
  '<!-- never closed',
  '</blockquote></li></ul><h1>Broken out</h1>',
  '<div>\n\n<script>alert(1)</script>',
  '<pre>\nnever closed',
  '<![CDATA[ never closed',
  '<?php never closed',
  'a\rb\r\nc\n\rd\u2028e\u0085f',
  '\n\n\n',
  '\u0000\u202e\ufeff',
  '\\',
  ' http://a<!-- www.a<b> a@b.c<b> mailto:a@b.c<b>',
  '``````````\n<b>',
  '![an image](x)\n![',
  '$$\nmath',
  '%%\nnever closed',
];

const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(fc.constantFrom(...hostileTexts, '\n', ' ', '    ', '\t', '> ', '- ', '`', '<', ']:', 'word'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

it('keeps every comment apart from the next, whatever is written in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 6 }), (written) => {
      const records = written.map(([text, exact], n) =>
        makeRecord(n, {
          author: `Author${n}`,
          text,
          selector: { exact },
          parent: n % 2 === 1 ? testId(n - 1) : undefined,
        }),
      );
      expect(headings(seeComments(records)).map((heading) => heading.split(',')[0])).toEqual(
        written.map((_, n) => `Author${n}`),
      );
    }),
    { numRuns: 200 },
  );
});

it('lets nothing in a comment act beyond it: no HTML, no definitions', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, exact) => {
      const markdown = exportMarkdown(exportOf([makeRecord(1, { text, selector: { exact } })]));
      const found = new Set<string>();
      const waiting: Nodes[] = [parse(markdown)];
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        found.add(node.type);
        if ('children' in node) waiting.push(...node.children);
      }
      expect([...found].filter((type) => /^html$|definition/iu.test(type))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('has every line of a comment as it was written', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const lines = exportMarkdown(exportOf([makeRecord(1, { text })])).split('\n');
      const quoted = lines.filter((line) => line.startsWith('  >')).map((line) => line.slice('  > '.length));
      expect(quoted.join('\n')).toContain(text.replaceAll(/\r\n?/gu, '\n'));
    }),
  );
});

it.each(hostileTexts)('shows %j as the words it is, in names and titles', (text) => {
  const markdown = exportMarkdown(exportOf([makeRecord(1, { author: `A${text}`, postTitle: `T${text}` })]));
  const [, , heading, list] = parse(markdown).children;
  const oneLine = (words: string) => words.trim().replaceAll(/\s+/gu, ' ').replaceAll('\u0000', '\ufffd');
  expect(heading?.type === 'heading' && textOf(heading)).toBe(oneLine(`T${text}`));
  expect(list?.type === 'list' && textOf(list)).toContain(`${oneLine(`A${text}`)}, 2025`);
});

it('nests replies to six levels and names who is answered below', () => {
  const chain = Array.from({ length: 3_000 }, (_, n) =>
    makeRecord(n, { author: `A${n}`, parent: n === 0 ? undefined : testId(n - 1) }),
  );
  const lines = exportMarkdown(exportOf(chain)).split('\n');
  expect(lines).toContain(`${' '.repeat(10)}- **A2999**, 2025-10-18 00:49 UTC, in reply to A2998:`);
});
