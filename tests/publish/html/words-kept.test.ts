// @vitest-environment node
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../src/publish/html/html-to-markdown';
import { readMarkdown } from '../../../src/publish/read-markdown';
import { isTooComplex } from '../../../src/ui/markdown/is-too-complex';

/** The letters that a reader sees. */
function shown(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}
const letters = (text: string) => text.replaceAll(/[\s•]+/gu, '');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Piece {
  readonly html: string;
  readonly text: string;
}

/** Words, and what Markdown could take for something else. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'word',
        ' ',
        '\n',
        '*',
        '**',
        '_',
        '`',
        '```',
        '$',
        '$$',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        '&amp;',
        '\\',
        '~',
      ],
      ...[
        '#',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '|',
        '===',
        '---',
        '!',
        ':',
        '[^1]',
        '[a]: b',
        'http://e.org/a_b',
        'a@b.org',
      ],
      ...[
        'www.e.org',
        '\u00A0',
        '=',
        '<b>',
        '<!--',
        '&copy;',
        '  ',
        '\t',
        '日本',
        '…',
        '“',
        '1',
        '\\*',
        '\\\n',
        '{',
        '}',
        '%',
        '^',
      ],
    ),
    { maxLength: 6 },
  )
  .map((parts): Piece => ({ html: escaped(parts.join('')), text: parts.join('') }));

const element = (tag: string, piece: Piece, attributes = ''): Piece => ({
  html: `<${tag}${attributes}>${piece.html}</${tag}>`,
  text: piece.text,
});
const join = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map(({ html }) => html).join(''),
  text: pieces.map((piece) => piece.text).join(''),
});

const { block } = fc.letrec<{ inline: Piece; block: Piece }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom('b', 'i', 'em', 'strong', 's', 'code', 'span', 'u', 'kbd'), tie('inline'))
      .map(([tag, piece]) => element(tag, piece)),
    tie('inline').map((piece) => element('a', piece, ' href="https://e.org/a_(b)*c?d=$e&f"')),
    fc.constant<Piece>({ html: '<br>', text: '' }),
    fc.array(tie('inline'), { maxLength: 4 }).map(join),
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('inline'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'h1', 'h3', 'blockquote', 'b', 'section', 'pre', 'dd'), tie('inline'))
      .map(([tag, piece]) => element(tag, piece)),
    fc
      .tuple(fc.constantFrom('div', 'blockquote', 'section', 'i', 'details'), tie('block'))
      .map(([tag, piece]) => element(tag, piece)),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('block'), { maxLength: 4 }))
      .map(([tag, items]) => element(tag, join(items.map((item) => element('li', item))))),
    fc
      .array(fc.array(tie('inline'), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) =>
        element('table', join(rows.map((cells) => element('tr', join(cells.map((cell) => element('td', cell))))))),
      ),
    fc.constant<Piece>({ html: '<hr>', text: '' }),
    fc.array(tie('block'), { maxLength: 4 }).map(join),
  ),
}));

it('shows the words of the HTML, all of them and no others, as Markdown', () => {
  fc.assert(
    fc.property(block, (piece) => {
      const { markdown } = htmlToMarkdown(piece.html);
      expect(isTooComplex(markdown)).toBe(false);
      expect(letters(shown(readMarkdown(markdown)))).toBe(letters(piece.text));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

it('never throws, whatever is made of tags', () => {
  const tags =
    'p b i a div table tr td ul li svg math select option template form pre code br img iframe style title'.split(' ');
  const parts = fc.constantFrom(
    ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} id="fn1" href="#fn1" src=x class="language-x"`]),
    ...['<', '>', '"', "'", '<!--', '-->', '<![CDATA[', '&', ' ', 'a', '</', '<?'],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => {
      expect(typeof htmlToMarkdown(pieces.join(''), 'https://e.org/').markdown).toBe('string');
    }),
    { numRuns: 500 },
  );
}, 60_000);
