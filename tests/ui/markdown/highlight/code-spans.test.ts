// @vitest-environment node
import { expect, it } from 'vitest';
import { loadGrammars } from '../../../../src/ui/markdown/highlight/code-grammars';
import { codeSpans } from '../../../../src/ui/markdown/highlight/code-spans';
import { grammarsFor } from '../../../../src/ui/markdown/highlight/language-names';

/** The coloured pieces of a text, each as `kind: text`. */
async function read(language: string, text: string): Promise<readonly string[]> {
  const names = grammarsFor(language);
  const layOut = names && (await loadGrammars(names));
  if (layOut === undefined) throw new Error(`There is no grammar for ${language}.`);
  return codeSpans(layOut(text)).spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

it('tells what TypeScript is made of, and where it is', async () => {
  const text = `// half\nexport const half = (n: number) => \`\${n / 2} of \${'it'}\` ?? null;\n`;
  expect(await read('ts', text)).toEqual([
    'comment: // half',
    'keyword: export',
    'keyword: const',
    'name: half',
    'attribute: n',
    'name: number',
    'string: `',
    'number: 2',
    'string:  of ',
    "string: 'it'",
    'string: `',
    'number: null',
  ]);
});

it.each([
  ['html', '<p class="a">x</p><style>p { color: red }</style>', ['name: p', 'attribute: color']],
  ['jsx', 'const a = <b c="d">e</b>;', ['keyword: const', 'attribute: c']],
  ['css', 'a:hover { color: #fff; }', ['attribute: :hover', 'number: #fff']],
  ['json', '{ "a": [1, true, "b"] }', ['attribute: "a"', 'number: 1', 'string: "b"']],
  ['sh', 'for f in *; do echo "$f"; done # all', ['keyword: for', 'comment: # all']],
  ['console', '$ echo "a"\na', ['name: echo']],
  ['python', 'def f(): return "a"', ['keyword: def', 'name: f', 'string: "a"']],
  ['C#', 'var a = "b";', ['keyword: var', 'string: "b"']],
  ['toml', '[a]\nb = 1', ['name: [a]', 'attribute: b', 'number: 1']],
  ['diff', '-old\n+new', ['keyword: -old', 'string: +new']],
  ['md', '# Title', ['name: # Title']],
])('reads %s', async (language, text, pieces) => {
  expect(await read(language, text)).toEqual(expect.arrayContaining(pieces));
});
