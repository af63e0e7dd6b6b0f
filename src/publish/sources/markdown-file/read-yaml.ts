import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { deepestValue, type Table, tableOf, type Value } from './value.ts';
import { mayNestTooDeep } from './yaml-nesting.ts';

/** What was read, or what is wrong: a mistake of somebody's, or a text that is made to hurt. */
export type ReadMatter =
  | { readonly kind: 'table'; readonly table: Table; readonly notes: readonly string[] }
  | { readonly kind: 'mistake'; readonly message: string; readonly offset: number | undefined }
  | { readonly kind: 'hostile'; readonly why: string };

/** Front matter that says something twice by a name (`*anchor`) has a handful of them. */
const mostAliases = 50;
/** What all aliases together may stand for. */
const mostNodes = 100_000;

const tooDeep = 'Its front matter is nested too deeply.';

class Hostile extends Error {}
class Mistake extends Error {
  readonly offset: number | undefined;
  constructor(message: string, offset: number | undefined) {
    super(message);
    this.offset = offset;
  }
}

/** Reads YAML 1.2 front matter. All of its scalars stay as they are written; what is null is empty. */
export function readYaml(text: string): ReadMatter {
  if (mayNestTooDeep(text)) return { kind: 'hostile', why: tooDeep };
  try {
    // Looking for names that come twice takes the library quadratic time, and its messages in print even more.
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) throw new Mistake(error.message, error.pos[0]);
    const repeated = new Set<string>();
    const value = readNode(document.contents, 0, {
      nodes: 0,
      aliases: 0,
      repeated,
      resolve: (alias) => alias.resolve(document),
    });
    if (value === '') return { kind: 'table', table: {}, notes: [] };
    if (typeof value === 'string' || Array.isArray(value))
      throw new Mistake('it is no list of fields with their values', 0);
    const notes = [...repeated].map((name) => `the field “${name}” is there more than once: took the last`);
    return { kind: 'table', table: tableOf(Object.entries(value)), notes };
  } catch (error) {
    if (error instanceof Mistake) return { kind: 'mistake', message: error.message, offset: error.offset };
    if (error instanceof Hostile) return { kind: 'hostile', why: error.message };
    // The reader has run out of stack.
    if (error instanceof RangeError) return { kind: 'hostile', why: tooDeep };
    throw error;
  }
}

interface Walk {
  nodes: number;
  aliases: number;
  readonly repeated: Set<string>;
  readonly resolve: (alias: Alias) => Node | undefined;
}

/** The library's own conversion never ends where names are tables that have tables for names. */
function readNode(node: unknown, depth: number, walk: Walk): Value {
  if (++walk.nodes > mostNodes) throw new Hostile('Its front matter stands for far more than it says.');
  if (depth > deepestValue) throw new Hostile(tooDeep);
  if (isAlias(node)) {
    if (++walk.aliases > mostAliases) throw new Hostile('Its front matter has too many aliases.');
    const target = walk.resolve(node);
    if (target === undefined) throw new Mistake(`there is nothing that is called “${node.source}”`, node.range?.[0]);
    return readNode(target, depth + 1, walk);
  }
  if (isSeq(node)) return node.items.map((item) => readNode(item, depth + 1, walk));
  if (isMap(node)) {
    const names = new Set<string>();
    return tableOf(
      node.items.map(({ key, value }): readonly [string, Value] => {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) throw new Mistake('the name of a field is no text', offsetOf(key));
        if (depth === 0 && names.has(name)) walk.repeated.add(name);
        names.add(name);
        return [name, readNode(value, depth + 1, walk)];
      }),
    );
  }
  return isScalar(node) ? plainOf(String(node.value ?? ''), node.type === 'PLAIN') : '';
}

function plainOf(text: string, isPlain: boolean): string {
  return isPlain && /^(?:~|null|Null|NULL)$/u.test(text) ? '' : text;
}

function offsetOf(key: unknown): number | undefined {
  return isMap(key) || isSeq(key) || isAlias(key) ? key.range?.[0] : undefined;
}
