import type { Root } from 'hast';
import { createLowlight } from 'lowlight';
import { grammars } from './grammars.ts';
import type { GrammarNames } from './language-names.ts';

const lowlight = createLowlight();

/**
 * Loads grammars and gives what reads code with the first of them, or nothing where they can't be had. This is a chunk of
 * its own: whoever sees no code needs no reader of it.
 */
export async function loadGrammars(names: GrammarNames): Promise<((text: string) => Root) | undefined> {
  const modules = await Promise.all(names.map((name) => grammars[name]().catch(() => undefined)));
  for (const [index, name] of names.entries()) {
    const grammar = modules[index]?.default;
    if (grammar === undefined) return undefined;
    if (!lowlight.registered(name)) lowlight.register(name, grammar);
  }
  const layOut = (text: string) => lowlight.highlight(names[0], text);
  // A grammar is made ready when it is first used, which takes as long as a page of code: not in one task with that.
  layOut('');
  return layOut;
}
