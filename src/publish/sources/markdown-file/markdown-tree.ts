import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { formulas } from '../../../ui/markdown/formulas.ts';

const extensions = { extensions: [gfm(), formulas()], mdastExtensions: [gfmFromMarkdown()] };

/** A change of a text: what stands between two places becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads Markdown as Takeaway does, with the places of all its parts, so that a part can be changed and the rest stays. */
export function readTree(text: string): Root {
  return fromMarkdown(text, extensions);
}

/** Where a part of a text stands. */
export function rangeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

export function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? node.children : [];
}

/** All parts of a tree that fulfil a condition; within those it doesn't look. */
export function findNodes(root: Nodes, isWanted: (node: Nodes) => boolean): readonly Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isWanted(node)) found.push(node);
    else open.push(...childrenOf(node));
  }
  return found;
}

/** Makes changes that don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < end) continue;
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + text.slice(end);
}
