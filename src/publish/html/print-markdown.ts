import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { readMarkdown } from '../read-markdown.ts';

/** What may mean something to Markdown, anywhere in a line or at its ends. The rest is printed as it is. */
const meaningful = /[*_[\]<`~$\\&|@!]|:\/\/|[Ww]\.|^[\s#+\-=>:(\d]|[\s#]$/u;

const base: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  handlers: {
    // Most of a text is plain words, at which the printer looks dozens of times.
    text: (node, parent, state, info) =>
      meaningful.test(node.value) ? defaultHandlers.text(node, parent, state, info) : node.value,
  },
  // Padding would make a table as long as its longest cell times all the others.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The page reads formulas between dollars (`ui/markdown/formulas.ts`), so that two of them may mean something. */
const withDollars: Options = {
  ...base,
  unsafe: [
    { character: '$', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'] },
  ],
};

/** What the printer has been seen to get wrong is made of these. */
const risky = /[*_[\]<>`~$\\&|]|\s#|#\s/u;
const riskyAddress = /[\s<>()\\`$]/u;

/** As `isTooComplex` has it: the reader of the Markdown gives up on blocks with more marks, and takes long before. */
const mostMarks = 4000;
/** How many letters are printed and read again at once. */
const chunkLength = 20_000;
/** Beside its words, each block takes about as long as this many letters. */
const blockLength = 40;
/** A longer list is not read again: reading takes time that grows faster than the list. */
const longestRead = 150_000;

/**
 * Prints a tree as Markdown that shows the words of the tree and no others. Whatever the printer gets wrong is found by
 * reading it again, and written once more as plain words.
 */
export function printMarkdown(blocks: readonly RootContent[]): string {
  return chunks(blocks)
    .flatMap(printChunk)
    .filter((text) => text !== '')
    .join('\n\n');
}

/**
 * Blocks to be printed together: setting the printer up takes its time. Lists that follow one another stay together, as
 * they need marks that tell them apart; what is printed in another way stands alone.
 */
function chunks(blocks: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const result: RootContent[][] = [];
  let length = Number.POSITIVE_INFINITY;
  let before: RootContent | undefined;
  for (const block of blocks) {
    const isAlone = isTangled(block);
    const isApart = !(before?.type === 'list' && block.type === 'list');
    if (isApart && (isAlone || length > chunkLength)) {
      result.push([]);
      length = 0;
    }
    result.at(-1)?.push(block);
    length += isAlone ? Number.POSITIVE_INFINITY : wordsOf(block).length + blockLength;
    before = block;
  }
  return result;
}

function printChunk(blocks: readonly RootContent[]): readonly string[] {
  if (blocks.some(isTangled)) return [plainText(blocks)];
  const options = blocks.some((block) => wordsOf(block).split('$', 3).length > 2) ? withDollars : base;
  const text = toMarkdown({ type: 'root', children: [...blocks] }, options).trim();
  if (text.length > longestRead || !blocks.some(isRisky) || showsWords(text, blocks)) return [text];
  if (blocks.length === 1) return [plainText(blocks)];
  const middle = Math.ceil(blocks.length / 2);
  const isCut = blocks[middle - 1]?.type === 'list' && blocks[middle]?.type === 'list';
  if (isCut) return [plainText(blocks)];
  return [...printChunk(blocks.slice(0, middle)), ...printChunk(blocks.slice(middle))];
}

function isRisky(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return risky.test(node.value);
    case 'code':
      return /[`~]{3}|^\s/u.test(node.value);
    case 'image':
      return risky.test(`${node.alt}${node.title}`) || riskyAddress.test(node.url);
    case 'link':
      return risky.test(node.title ?? '') || riskyAddress.test(node.url) || node.children.some(isRisky);
    default:
      return 'children' in node && node.children.some(isRisky);
  }
}

/** Whether there are more marks in a paragraph or table than can be read. */
function isTangled(node: Nodes): boolean {
  if (!('children' in node)) return false;
  return /^(?:paragraph|heading|table)$/u.test(node.type) ? marksIn(node) > mostMarks : node.children.some(isTangled);
}

function marksIn(node: Nodes): number {
  if (node.type === 'text') {
    let marks = 0;
    for (const character of node.value) if ('*_[]<`~'.includes(character)) marks++;
    return marks;
  }
  if ('children' in node)
    return node.children.reduce((sum, child) => sum + marksIn(child), 0) + (node.type === 'tableCell' ? 0 : 4);
  return 2;
}

function showsWords(text: string, blocks: readonly RootContent[]): boolean {
  const own = new Set(blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [block.identifier] : [])));
  const others = [...new Set(blocks.flatMap(referencesIn))].filter((name) => !own.has(name));
  const stubs = others.map((name) => `\n\n[^${name}]: -`).join('');
  const read = readMarkdown(text + stubs).children;
  const shown = read.slice(0, read.length - others.length);
  return shown.map(wordsOf).join('') === blocks.map(wordsOf).join('');
}

function referencesIn(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

/** All letters that a tree shows, without the space. */
function wordsOf(node: Nodes): string {
  const words = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : undefined;
  if (words !== undefined) return words.replaceAll(/\s+/gu, '');
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The lines of a block, as plain text. */
function linesOf(node: Nodes): readonly string[] {
  if (!('children' in node)) return [textIn(node)];
  return /^(?:paragraph|heading|tableRow)$/u.test(node.type) ? [textIn(node)] : node.children.flatMap(linesOf);
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textIn).join(node.type === 'tableRow' ? ' ' : '') : '';
}

/** Plain words, with what might be marks as character references: not even the reader takes those for marks. */
function plainText(blocks: readonly RootContent[]): string {
  return blocks
    .flatMap(linesOf)
    .map((line) =>
      line
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => (/[,;'"]/u.test(mark) ? mark : `&#${mark.charCodeAt(0)};`)),
    )
    .filter((line) => line !== '')
    .join('\n\n');
}
