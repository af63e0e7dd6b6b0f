import type { Element } from 'hast';
import { kindOf } from './allow-list.ts';
import { attribute, hasClass, textOf } from './element-properties.ts';
import { isHidden } from './element-search.ts';
import { isDrawnFormula, readFormula, texNode } from './formulas.ts';
import { readLink } from './links.ts';
import { readList } from './lists.ts';
import { withMark } from './phrasing.ts';
import { codeBlock, isGutter } from './preformatted.ts';
import {
  addCode,
  type ReadElement,
  readCode,
  readControl,
  readImage,
  readPlayer,
  readQuoted,
  readRaised,
  readReading,
  readUnscripted,
} from './read-inline.ts';
import { endLine, type Reader } from './reader.ts';
import { readTable } from './tables.ts';

/** Lists and quotations in others: with more, the reader of the Markdown gives up on the whole text. */
const deepest = 12;

/** Reads any element into `sink`. */
export const readElement: ReadElement = (element, marks, sink, reader) => {
  if (reader.done.has(element) || reader.footnotes.definitions.has(element) || isAid(element, reader)) return;
  const handlers = Object.keys(element.properties).filter((name) => /^on[a-z]/iu.test(name)).length;
  if (handlers > 0) reader.drop('event handler', handlers);
  const note = reader.footnotes.references.get(element);
  if (note !== undefined) {
    reader.notes.add(note);
    const outside = marks.filter(({ type }) => type !== 'link');
    sink.leaves.push({ node: { type: 'footnoteReference', identifier: note, label: note }, marks: outside });
  } else if (isHidden(element)) {
    if (textOf(element).trim() !== '') reader.drop('hidden part');
  } else if (!isDrawnFormula(element) && !isGutter(element)) readKind(element, marks, sink, reader);
};

const readKind: ReadElement = (element, marks, sink, reader) => {
  const kind = kindOf(element.tagName);
  switch (kind.kind) {
    case 'words':
      reader.walk(element.children, marks, sink);
      break;
    case 'block':
      readBlock(element, marks, sink, reader);
      break;
    case 'mark':
      reader.walk(element.children, withMark(marks, kind.mark), sink);
      break;
    case 'term':
      readBlock(element, withMark(marks, { type: 'strong' }), sink, reader);
      break;
    case 'caption':
      readBlock(element, withMark(marks, { type: 'emphasis' }), sink, reader);
      break;
    case 'heading': {
      if (sink.isLine) {
        readBlock(element, marks, sink, reader);
        break;
      }
      endLine(sink);
      const children = reader.line(element.children, marks);
      if (children.length > 0) sink.blocks.push({ type: 'heading', depth: kind.depth, children });
      break;
    }
    case 'quotation':
      readQuotation(element, marks, sink, reader);
      break;
    case 'list':
      readAnyList(element, marks, sink, reader);
      break;
    case 'table':
      readAnyTable(element, marks, sink, reader);
      break;
    case 'preformatted':
      readPreformatted(element, marks, sink, reader);
      break;
    case 'code':
      readCode(element, marks, sink, reader);
      break;
    case 'link':
      readLink(element, marks, sink, reader);
      break;
    case 'picture':
      readImage(element, marks, sink, reader);
      break;
    case 'embed':
      readPlayer(element, marks, sink, reader);
      break;
    case 'formula':
      sink.leaves.push({ node: readFormula(element), marks });
      break;
    case 'rule':
      endLine(sink);
      if (!sink.isLine) sink.blocks.push({ type: 'thematicBreak' });
      break;
    case 'break':
      sink.leaves.push({ node: { type: 'break' }, marks });
      break;
    case 'quoted':
      readQuoted(element, marks, sink, reader);
      break;
    case 'raised':
      readRaised(element, marks, sink, reader);
      break;
    case 'reading':
      readReading(element, marks, sink, reader);
      break;
    case 'unscripted':
      readUnscripted(element, marks, sink, reader);
      break;
    case 'control':
      readControl(element, marks, sink, reader);
      break;
    case 'dropped': {
      const tex = /^math\/tex(?<display>;\s*mode=display)?/iu.exec(attribute(element, 'type'));
      if (tex !== null && element.tagName === 'script') {
        sink.leaves.push({ node: texNode(textOf(element), tex.groups?.display !== undefined), marks });
      } else if (kind.name !== undefined) reader.drop(kind.name);
      break;
    }
    default:
      kind satisfies never;
  }
};

const readBlock: ReadElement = (element, marks, sink, reader) => {
  endLine(sink);
  reader.walk(element.children, marks, sink);
  endLine(sink);
};

const readQuotation: ReadElement = (element, marks, sink, reader) => {
  if (sink.isLine || sink.depth >= deepest) {
    readBlock(element, marks, sink, reader);
    return;
  }
  endLine(sink);
  const children = reader.flow(element.children, marks, sink.depth + 1);
  if (children.length > 0) sink.blocks.push({ type: 'blockquote', children });
};

const readAnyList: ReadElement = (element, marks, sink, reader) => {
  if (sink.isLine) readItemsInLine(element, marks, sink, reader);
  else if (sink.depth >= deepest) readBlock(element, marks, sink, reader);
  else {
    endLine(sink);
    const list = readList(element, marks, sink.depth, reader);
    if (list !== undefined) sink.blocks.push(list);
  }
};

/** A cell or heading has no lists: its items stand one after the other. */
const readItemsInLine: ReadElement = (element, marks, sink, reader) => {
  for (const child of element.children) {
    endLine(sink);
    if (child.type === 'element' && child.tagName === 'li') {
      sink.leaves.push({ node: { type: 'text', value: '• ' }, marks });
    }
    reader.walk([child], marks, sink);
  }
  endLine(sink);
};

const readAnyTable: ReadElement = (element, marks, sink, reader) => {
  const content = sink.isLine ? undefined : readTable(element, marks, reader);
  if (content === undefined) {
    readBlock(element, marks, sink, reader);
    return;
  }
  endLine(sink);
  for (const caption of content.captions) {
    readBlock(caption, withMark(marks, { type: 'emphasis' }), sink, reader);
  }
  sink.blocks.push(content.table);
};

const readPreformatted: ReadElement = (element, marks, sink, reader) => {
  const code = codeBlock(element, reader.tree);
  endLine(sink);
  if (code.value === '') return;
  if (sink.isLine) addCode(code.value, marks, sink);
  else sink.blocks.push(code);
  endLine(sink);
};

/** Whether an element serves notes alone. */
function isAid(element: Element, reader: Reader): boolean {
  return reader.footnotes.aids.has(element) || hasClass(element, /(?:^|-)backlink$|^reversefootnote$/iu);
}
