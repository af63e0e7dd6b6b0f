// @vitest-environment node
import { expect, it } from 'vitest';
import { loadGrammars } from '../../../../src/ui/markdown/highlight/code-grammars';
import { type GrammarName, grammars } from '../../../../src/ui/markdown/highlight/grammars';
import { grammarsFor } from '../../../../src/ui/markdown/highlight/language-names';

it.each([
  ['ts', 'typescript'],
  ['TypeScript', 'typescript'],
  ['C++', 'cpp'],
  ['shell', 'bash'],
  ['yml', 'yaml'],
])('knows %s', (name, grammar) => {
  expect(grammarsFor(name)?.[0]).toBe(grammar);
});

it.each(['', 'text', 'klingon', 'constructor', '__proto__'])('leaves “%s” as it is', (name) => {
  expect(grammarsFor(name)).toBeUndefined();
});

it.each(Object.keys(grammars).filter((name): name is GrammarName => name in grammars))(
  'has the grammar of %s, by which its writers may call it too',
  async (name) => {
    expect(await loadGrammars([name])).toBeInstanceOf(Function);
    if (name !== 'xml') expect(grammarsFor(name)).toBeDefined();
  },
);
