import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentKey } from '../content-key.ts';
import { refuse, withIndex } from './library.ts';

/** The two names within the library's file for browsers that `catalog/search/pagefind-engine.ts` works with. */
const wanted = ['PagefindInstance', 'wasm_bindgen'] as const;

/**
 * Writes what searches in the browser into a new folder in `folder`, and returns that folder's name: the library's
 * script and its WebAssembly, the same for all parts.
 *
 * What the script offers to everybody has an index of its own to begin with, waits for it for ever where it can't be had,
 * and reports that by an unhandled rejection. So it is asked to offer its insides too: one index, whose failures can be
 * seen. Throws where another version of the library names them otherwise.
 */
export async function buildSearchEngine(folder: string, language: string): Promise<string> {
  const whole = join(folder, 'engine.new');
  const { script, wasm } = await withIndex(language, async (index) => {
    // A page without any word would leave the language out.
    refuse((await index.addCustomRecord({ url: '/', content: 'word', language })).errors);
    refuse((await index.writeFiles({ outputPath: whole })).errors);
    const script = readFileSync(join(whole, 'pagefind.js'), 'utf8');
    const isMissing = wanted.some((name) => !new RegExp(`\\b(?:var|let|const|class) ${name}\\b`, 'u').test(script));
    if (isMissing) throw new Error(`nothing of ${wanted.join(' and ')}, which the search page needs`);
    return {
      script: `${script}\nexport { ${wanted.join(', ')} };\n`,
      wasm: readFileSync(join(whole, wasmName(whole))),
    };
  });
  rmSync(whole, { recursive: true });
  const name = `engine-${contentKey(script, wasm)}`;
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'pagefind.js'), script);
  writeFileSync(join(folder, name, 'wasm.pagefind'), wasm);
  return name;
}

/** Stems are in the code, so most languages have their own. */
function wasmName(folder: string): string {
  const entry = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  return `wasm.${/"wasm":"(\w+)"/u.exec(entry)?.[1] ?? 'unknown'}.pagefind`;
}
