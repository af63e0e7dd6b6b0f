// @vitest-environment node
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { loadGrammars } from '../../../../src/ui/markdown/highlight/code-grammars';
import type { CodeSpan } from '../../../../src/ui/markdown/highlight/code-spans';
import { type GrammarName, grammars } from '../../../../src/ui/markdown/highlight/grammars';
import { longestCode, readCode } from '../../../../src/ui/markdown/highlight/read-code';

const names = Object.keys(grammars).filter((name): name is GrammarName => name in grammars);

async function grammar(name: GrammarName) {
  const layOut = await loadGrammars([name]);
  if (layOut === undefined) throw new Error(`There is no grammar called ${name}.`);
  return layOut;
}

async function read(
  text: string,
  layOut: Parameters<typeof readCode>[1],
  rest = async () => undefined,
): Promise<readonly CodeSpan[]> {
  const all: CodeSpan[] = [];
  for await (const spans of readCode(text, layOut, rest)) all.push(...spans);
  return all;
}

/** Texts that look somewhat like code, and now and then like none. */
const code = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'if',
        'let a',
        '"',
        "'",
        '`',
        '${',
        '}',
        '{',
        '(',
        ')',
        '/*',
        '*/',
        '//',
        '#',
        '<a b="c">',
        '</a>',
      ),
      fc.constantFrom(
        '<?php',
        '---\n',
        '\n',
        '\n',
        ' ',
        '\r\n',
        '42',
        '0x1F',
        '=',
        ';',
        'true',
        '@x',
        '\\',
        '👩‍🚀',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

it.each(names)('gives pieces of %s in order, within the text, none over another', async (name) => {
  const layOut = await grammar(name);
  await fc.assert(
    fc.asyncProperty(code, async (text) => {
      let place = 0;
      for (const { start, end } of await read(text, layOut)) {
        expect(start).toBeGreaterThanOrEqual(place);
        expect(end).toBeGreaterThan(start);
        place = end;
      }
      expect(place).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 40 },
  );
});

const line = 'const a = "b"; // c\n';

it('reads long code as if it were short, a portion at a time', async () => {
  const layOut = vi.fn(await grammar('javascript'));
  const rest = vi.fn(async () => undefined);
  const [, ...keywords] = (await read(line.repeat(1000), layOut, rest)).filter(({ kind }) => kind === 'keyword');
  expect(keywords.map(({ start }) => start)).toEqual(keywords.map((_, index) => (index + 1) * line.length));
  expect(keywords).toHaveLength(999);
  expect(Math.max(...layOut.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(2000);
  expect(rest).toHaveBeenCalledTimes(layOut.mock.calls.length);
});

it('cuts no comment in two, though it takes a second look', async () => {
  const comment = `/*\n${'let it be\n'.repeat(500)}*/`;
  const spans = await read(`${line}${comment}\n${line}`, await grammar('javascript'));
  expect(spans).toContainEqual({ kind: 'comment', start: line.length, end: line.length + comment.length });
  expect(spans.filter(({ kind }) => kind === 'keyword')).toHaveLength(2);
});

it('leaves what has no end in reach as it is, from there on', async () => {
  const layOut = vi.fn(await grammar('c'));
  const spans = await read(`int a;\n/*\n${'a '.repeat(20_000)}`, layOut);
  expect(spans).toEqual([{ kind: 'name', start: 0, end: 3 }]);
  expect(Math.max(...layOut.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(8000);
  expect(layOut.mock.calls.length).toBeLessThan(5);
});

it('does not begin with code that is too long', async () => {
  const layOut = vi.fn(await grammar('javascript'));
  expect(await read(line.repeat(longestCode / line.length + 1), layOut)).toEqual([]);
  expect(layOut).not.toHaveBeenCalled();
});
