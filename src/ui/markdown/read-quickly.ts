import type { Root } from 'mdast';

/** Reads Markdown to its tree. */
export type ReadMarkdown = (text: string) => Root;

/** What words consist of that mean nothing to Markdown within a line. An apostrophe is one of them in most texts. */
const letters = String.raw`\p{L}\p{M}\p{N},.;:!?%‘’“”…–—\-`;

/** Words between two others, of which the first begins with a letter: no line, list, link or address begins in them. */
const wordsWithin = (letter: string) =>
  new RegExp(`(?<=(?<![${letter}])\\p{L}[${letter}]* )(?:[${letter}]+ )+[${letter}]+(?= [${letter}])`, 'gu');

const withApostrophe = wordsWithin(`${letters}'`);
const withoutApostrophe = wordsWithin(letters);

/** HTML, whose attributes are words, definitions, which are found by their words, and formulas, which have none. */
const hasMeaningfulWords = /<|\]:|\$[^$]*\$/u;

/** Characters that Unicode leaves to private use. Markdown takes them for letters. */
const standIns = /[\ue000-\uf8ff]/gu;
const firstStandIn = 0xe000;
const lastStandIn = 0xf8ff;

/**
 * Reads Markdown in a fraction of the time, to the same tree but for `position`s, which it has none. Most of a text is
 * plain words, at which the reader looks letter by letter several times. It is given one letter for each run of them,
 * and the words are put back into what it makes of that.
 */
export function readQuickly(text: string, read: ReadMarkdown): Root {
  if (hasMeaningfulWords.test(text) || text.search(standIns) >= 0) return read(text);
  const removed: string[] = [];
  const short = text.replaceAll(/\s'/u.test(text) ? withoutApostrophe : withApostrophe, (words) => {
    const standIn = firstStandIn + removed.length;
    // An address may begin with `www.` anywhere.
    if (standIn > lastStandIn || /www\./iu.test(words)) return words;
    removed.push(words);
    return String.fromCharCode(standIn);
  });
  const tree = read(short);
  if (removed.length > 0) putBack(tree, removed);
  return tree;
}

/** Puts words back wherever text stands in a tree. */
function putBack(node: object, removed: readonly string[]): void {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'position') Reflect.deleteProperty(node, name);
    else if (typeof value === 'object' && value !== null) putBack(value, removed);
    else if (typeof value === 'string')
      Reflect.set(
        node,
        name,
        value.replaceAll(standIns, (letter) => removed[letter.charCodeAt(0) - firstStandIn] ?? letter),
      );
  }
}

interface Processor {
  parser?: unknown;
}

/** The same for a chain of `unified`: a plugin that has the reader before it read quickly. */
export function quickReader(this: Processor): void {
  const { parser: read } = this;
  if (typeof read === 'function')
    this.parser = (text: string, file: unknown) => readQuickly(text, (short) => read(short, file));
}
