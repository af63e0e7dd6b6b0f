import type { Root, RootContent } from 'hast';
import { type CodeKind, kindIn } from './code-kind.ts';

/** A piece of a text that is of one kind, from `start` up to `end`, in UTF-16 units as in strings. */
export interface CodeSpan {
  readonly kind: CodeKind;
  readonly start: number;
  readonly end: number;
}

interface CodeSpans {
  /** The coloured pieces: in order, none empty, none over another. */
  readonly spans: readonly CodeSpan[];
  /** Behind the last line break that is within nothing, such as a string, that began before it; 0 where none is. */
  readonly lastSeam: number;
}

/** What highlight.js has made of a text. */
export function codeSpans(tree: Root): CodeSpans {
  const spans: CodeSpan[] = [];
  let lastSeam = 0;
  let place = 0;

  function addText(length: number, kind: CodeKind | undefined): void {
    const start = place;
    place += length;
    if (kind === undefined || length === 0) return;
    const last = spans.at(-1);
    if (last?.kind === kind && last.end === start) spans[spans.length - 1] = { ...last, end: place };
    else spans.push({ kind, start, end: place });
  }

  function addAll(nodes: readonly RootContent[], kind: CodeKind | undefined): void {
    for (const node of nodes) {
      if (node.type === 'text') addText(node.value.length, kind);
      else if (node.type === 'element') addAll(node.children, kindIn(scopeOf(node.properties.className), kind));
    }
  }

  for (const node of tree.children) {
    if (node.type === 'text' && node.value.includes('\n')) lastSeam = place + node.value.lastIndexOf('\n') + 1;
    addAll([node], undefined);
  }
  return { spans, lastSeam };
}

/** The first class is the scope, the others are finer ones: `hljs-title function_` is the title of a function. */
function scopeOf(className: unknown): string {
  return Array.isArray(className) ? String(className[0]).replace(/^hljs-/u, '') : '';
}
