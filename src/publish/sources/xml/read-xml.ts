import { failed, ok, type Result } from '../../../platform/result.ts';
import type { SourceFault } from '../source.ts';
import { localName, type XmlElement, type XmlNode } from './xml-element.ts';
import { xmlTokenAt } from './xml-token.ts';

/** What has been read of an XML document that holds entries. */
export interface XmlReading {
  /** The document without its entries; `undefined` where there is no element at all. */
  readonly root: XmlElement | undefined;
  readonly entries: readonly XmlElement[];
  /** Where the document ends before its elements do; the entry that was cut, if one was, is not among the others. */
  readonly cut: { readonly line: number; readonly inside: string; readonly hasLostEntry: boolean } | undefined;
}

/** No feed nests nearly as deep, and what walks through deeper trees may run out of stack. */
const deepest = 200;

/** HTML's elements without an end, as they stand unescaped in descriptions. */
const isVoid = /^(?:br|hr|img|wbr|input)$/u;
/** HTML's elements that the next of their kind ends. */
const isEndedByNext = /^(?:p|li|dt|dd|tr|td|th|option)$/u;

/** An export of some 50,000 posts; each part takes memory. */
const mostParts = 5_000_000;

interface Draft extends XmlElement {
  readonly children: XmlNode[];
  /** The name in lower case: not everybody closes a tag in the case that it was opened in. */
  readonly key: string;
}

/**
 * Reads XML the way people write it: tags that nothing closes or opens, lone `<` and `&`, HTML's names for characters
 * and control characters don't stop it. Entities are never declared or fetched: a document that declares some
 * is refused, and so is one that nests deeper than any feed does. Takes time in proportion to the text's length.
 *
 * `isEntry` tells entries from the rest of the document by their local name and parent.
 */
export function readXml(
  source: string,
  isEntry: (name: string, parent: XmlElement | undefined) => boolean,
): Result<XmlReading, SourceFault> {
  const text = withoutControls(source);
  const stack: Draft[] = [];
  /** How many elements of a name are in the stack, because looking through it for each stray tag would take too long. */
  const open = new Map<string, number>();
  const entries: XmlElement[] = [];
  let root: XmlElement | undefined;
  /** How deep the entry is that is being read; 0 where none is. */
  let entryDepth = 0;
  let parts = 0;

  const closeTo = (depth: number) => {
    for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
      open.set(element.key, (open.get(element.key) ?? 1) - 1);
      if (stack.length === entryDepth - 1) {
        entries.push(element);
        entryDepth = 0;
      }
      if (stack.length <= depth) break;
    }
  };

  for (let position = 0; position < text.length; ) {
    const token = xmlTokenAt(text, position);
    if (parts > mostParts) return failed({ code: 'hostile-source', detail: 'It has more elements than any feed.' });
    const parent = stack.at(-1);
    switch (token.kind) {
      case 'text':
        // Between fields, white space is nothing; within one it stands between words.
        if (parent === undefined || ((stack.length <= entryDepth || entryDepth === 0) && !/\S/u.test(token.raw))) break;
        parts++;
        parent.children.push({ kind: 'text', raw: token.raw });
        break;
      case 'cdata':
        parts++;
        parent?.children.push({ kind: 'cdata', value: token.value });
        break;
      case 'declaration':
        if (/<!ENTITY/iu.test(token.raw)) {
          return failed({ code: 'hostile-source', detail: 'It declares entities, which can blow up or fetch files.' });
        }
        break;
      case 'open': {
        parts++;
        const key = token.name.toLowerCase();
        const element: Draft = { kind: 'element', name: token.name, key, attributes: token.attributes, children: [] };
        const name = localName(element);
        // An entry in an entry means that the first one was never closed.
        if (entryDepth > 0 && stack[entryDepth - 1]?.key === key) closeTo(entryDepth - 1);
        else if (entryDepth > 0 && parent?.key === key && isEndedByNext.test(name)) closeTo(stack.length - 1);
        if (stack.length >= deepest) return failed({ code: 'hostile-source', detail: 'It is nested too deeply.' });
        const container = stack.at(-1);
        const begins = entryDepth === 0 && isEntry(name, container);
        if (!begins) container?.children.push(element);
        root ??= element;
        if (token.isEmpty || (entryDepth > 0 && isVoid.test(name))) {
          if (begins) entries.push(element);
          break;
        }
        stack.push(element);
        open.set(key, (open.get(key) ?? 0) + 1);
        if (begins) entryDepth = stack.length;
        break;
      }
      case 'close': {
        const key = token.name.toLowerCase();
        if ((open.get(key) ?? 0) > 0) closeTo(stack.findLastIndex((element) => element.key === key));
        break;
      }
      case 'aside':
      case 'cut':
        break;
    }
    position = token.end;
  }
  const inside = stack.at(-1);
  return ok({
    root,
    entries,
    cut: inside && { line: lineCount(text), inside: inside.name, hasLostEntry: entryDepth > 0 },
  });
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** XML can't hold these (1.0, section 2.2), and some feeds do. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u.test(text)
    ? // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      text.replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu, '')
    : text;
}
