// @vitest-environment node
import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../../src/ui/markdown/formulas.ts';
import { readQuickly } from '../../../src/ui/markdown/read-quickly.ts';

const extensions = { extensions: [gfm(), formulas()], mdastExtensions: [gfmFromMarkdown()] };

function read(text: string): Root {
  return fromMarkdown(text, extensions);
}

/** A tree without what depends on how long its text was. */
function plain(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value)));
}

const words = fc.constantFrom(
  ...[
    'one two three four five',
    'it isn’t what it was, is it?',
    "don't say it can't be done",
    'Ganz früh: äh, ja doch.',
  ],
  ...[
    'see www.example.com for more of it',
    'a mail to me@example.com or to you',
    'http://a.example b c d e',
    'a - b - c - d',
  ],
  ...[
    '你好 世界 再见 世界 你好',
    'مرحبا بك في هذا العالم',
    "rock 'n' roll is it",
    '50 % of 3.5 is 1.75 or so',
    '\ue000 is for private use only',
  ],
);
const marks = fc.constantFrom(
  ...[
    '*',
    '$',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '(',
    '![',
    '"',
    "'",
    '<',
    '>',
    '&amp;',
    '&',
    '\\',
    '|',
    ':',
  ],
  ...[
    '\n',
    '\n\n',
    '\n    ',
    '\n\t',
    '  \n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n- - ',
    '\n# ',
    '\n---\n',
    '\n| - | - |\n',
    '\n```\n',
  ],
  ...[' ', '/', '://', '@', '[^1]', '\n\n[^1]: ', '[x]: ', '- [ ] ', '<b title=', '-->', '<!--', '=', '\r\n', '\u0000'],
);
const texts = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: marks }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 16,
    },
  )
  .map((pieces) => pieces.join(''));

it('makes the same tree of any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(plain(readQuickly(text, read))).toEqual(plain(read(text)));
    }),
    { numRuns: 3000 },
  );
});

describe('where words have a meaning', () => {
  it.each([
    ['a title of a link', '[one](two "three four five six" seven)'],
    ['a title in single quotes', "[one](two 'three don't four five six')"],
    ['a title in parentheses', '[one](two (three four five six))'],
    ['an address in angle brackets', '[one](<two three four five>)'],
    ['a definition', '[one two three four][One  two three four]\n\n[one two three four]: five'],
    ['attributes of HTML', 'one <b two three four five>six</b>'],
    ['an address among words', 'one two three www.four.example five six'],
    ['list marks in a row', '- - - one two three four'],
    ['a thematic break', '- - - - -'],
    ['code', '```one two three four\nfive six seven eight\n```\n\n    nine ten eleven twelve'],
    ['a table', '| one two three four | five |\n| - | - |\n| six seven eight nine | ten |'],
    ['the end of a line', 'one two three four  \nfive six seven eight\\\nnine'],
  ])('%s', (_what, text) => {
    expect(plain(readQuickly(text, read))).toEqual(plain(read(text)));
  });
});

it('hands over little of plain prose', () => {
  const given: string[] = [];
  readQuickly(
    `${'Some words of a long sentence, as there are many. '.repeat(20)}\n\n**Bold** at the beginning of some more words.`,
    (text) => {
      given.push(text);
      return read(text);
    },
  );
  expect(given.join('').length).toBeLessThan(60);
});
