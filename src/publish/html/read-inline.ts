import type { Element } from 'hast';
import { attribute, label, textOf } from './element-properties.ts';
import { holds } from './element-search.ts';
import { readEmbed } from './embeds.ts';
import { readLink } from './links.ts';
import { type Leaf, type Mark, withMark } from './phrasing.ts';
import { readPicture } from './pictures.ts';
import { codeBlock } from './preformatted.ts';
import { raisedWords } from './raised-words.ts';
import { endLine, type Reader, type Sink } from './reader.ts';
import { ancestors } from './tree-index.ts';

/** Reads an element of one kind into `sink`. */
export type ReadElement = (element: Element, marks: readonly Mark[], sink: Sink, reader: Reader) => void;

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text shows them
const unseen = /[\0-\x08\x0E-\x1F\x7F\uFEFF]/gu;

/** Adds code in one line. */
export function addCode(text: string, marks: readonly Mark[], sink: Sink): void {
  const value = text.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();
  if (value !== '') sink.leaves.push({ node: { type: 'inlineCode', value }, marks });
}

/** Code in a line. With pictures or blocks in it, or lines of its own, it is something else. */
export const readCode: ReadElement = (element, marks, sink, reader) => {
  if (holds(element, /^(?:img|table|ul|ol|pre|p|h[1-6]|math|iframe|video|audio|input|select|svg)$/u)) {
    reader.walk(element.children, marks, sink);
    return;
  }
  if (holds(element, /^br$/u) && !sink.isLine) {
    endLine(sink);
    const code = codeBlock(element, reader.tree);
    if (code.value !== '') sink.blocks.push(code);
    return;
  }
  const [child, ...more] = element.children;
  const add = (inner: readonly Mark[]) => addCode(textOf(element), inner, sink);
  // A link within code is drawn as code within a link.
  if (child?.type === 'element' && child.tagName === 'a' && more.length === 0) {
    readLink(child, marks, sink, reader, add);
  } else add(marks);
};

export const readImage: ReadElement = (element, marks, sink, reader) => {
  const add = (node: Leaf['node']) => sink.leaves.push({ node, marks });
  const picture = readPicture(element, reader.tree, reader.base);
  const alt = label(element, 'alt') ?? '';
  switch (picture.kind) {
    case 'picture':
      add({ type: 'image', url: picture.url, alt, title: label(element, 'title') ?? null });
      break;
    case 'pixel':
      reader.drop('tracking pixel');
      break;
    case 'letters':
      add({ type: 'text', value: alt });
      break;
    case 'unsafe':
    case 'none':
      reader.drop(picture.kind === 'unsafe' ? 'unsafe address' : 'picture without an address');
      add({ type: 'text', value: alt });
      break;
    default:
      picture satisfies never;
  }
};

export const readPlayer: ReadElement = (element, marks, sink, reader) => {
  const embed = readEmbed(element, reader.base);
  if (embed === undefined) {
    reader.drop('frame');
    // What is in a frame is meant for browsers of the last century; in a player, it is what to do without one.
    if (element.tagName !== 'iframe') reader.walk(element.children, marks, sink);
    return;
  }
  endLine(sink);
  const inner = withMark(marks, { type: 'link', url: embed.url, title: undefined });
  sink.leaves.push({ node: { type: 'text', value: embed.words }, marks: inner });
  endLine(sink);
};

export const readQuoted: ReadElement = (element, marks, sink, reader) => {
  sink.leaves.push({ node: { type: 'text', value: '“' }, marks });
  reader.walk(element.children, marks, sink);
  sink.leaves.push({ node: { type: 'text', value: '”' }, marks });
};

export const readRaised: ReadElement = (element, marks, sink, reader) => {
  if (!element.children.every(({ type }) => type === 'text')) reader.walk(element.children, marks, sink);
  else sink.leaves.push({ node: { type: 'text', value: raisedWords(textOf(element), element.tagName) }, marks });
};

/** How a word is read aloud stands in brackets after it; some pages bring those along. */
export const readReading: ReadElement = (element, marks, sink, reader) => {
  const parent = reader.tree.parents.get(element);
  const hasBrackets = parent !== undefined && reader.tree.bracketed.has(parent);
  if (!hasBrackets) sink.leaves.push({ node: { type: 'text', value: '(' }, marks });
  reader.walk(element.children, marks, sink);
  if (!hasBrackets) sink.leaves.push({ node: { type: 'text', value: ')' }, marks });
};

/** What browsers without scripts show: of use only if it has a picture or frame that the rest of the page has not. */
export const readUnscripted: ReadElement = (element, marks, sink, reader) => {
  const isNew = holds(element, /^(?:img|iframe|video)$/u, (one) => {
    const written = attribute(one, 'src');
    return written !== '' && !reader.tree.pictures.has(written);
  });
  if (isNew) reader.walk(element.children, marks, sink);
};

export const readControl: ReadElement = (element, marks, sink, reader) => {
  const within = [...ancestors(reader.tree, element)].map(({ tagName }) => tagName);
  const { tagName } = element;
  const isWords =
    /^(?:output|meter|progress)$/u.test(tagName) ||
    // Questions that open their answers are buttons in headings.
    (tagName === 'button' && within.some((name) => /^(?:h[1-6]|summary|dt)$/u.test(name))) ||
    // Pictures that can be enlarged are buttons, too.
    (tagName === 'button' && holds(element, /^img$/u)) ||
    (tagName === 'label' && (!within.includes('form') || within.includes('li')));
  const isUnseen = /^(?:label|datalist)$/u.test(tagName) || attribute(element, 'type').toLowerCase() === 'hidden';
  if (isWords) reader.walk(element.children, marks, sink);
  else if (tagName === 'button') reader.drop('button');
  else if (!isUnseen) reader.drop('form field');
};
