import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import { attribute } from './element-properties.ts';
import type { Mark } from './phrasing.ts';
import type { Nodes, Reader } from './reader.ts';

/** One with more items has empty lines between them, so that no block of the text gets too long for its reader. */
const longestTight = 300;
/** CommonMark, section 5.2: nine digits. */
const greatest = 999_999_999;

/** Reads a list. What stands in it outside of any item belongs to the item before. */
export function readList(element: Element, marks: readonly Mark[], depth: number, reader: Reader): List | undefined {
  const items: { nodes: Nodes; checked: boolean | null }[] = [];
  for (const child of element.children) {
    if (child.type === 'comment') continue;
    if (child.type === 'element' && child.tagName === 'li') {
      // A note that stands in a list of notes is no item of a list.
      if (reader.footnotes.definitions.has(child))
        reader.walk([child], marks, { blocks: [], leaves: [], isLine: false, depth });
      else items.push({ nodes: child.children, checked: takeCheckbox(child, reader) });
      continue;
    }
    const last = items.at(-1);
    if (last === undefined) items.push({ nodes: [child], checked: null });
    else last.nodes = [...last.nodes, child];
  }
  const children = items.flatMap(({ nodes, checked }): ListItem[] => {
    const blocks = reader.flow(nodes, marks, depth + 1);
    return blocks.length === 0 ? [] : [{ type: 'listItem', spread: false, checked, children: blocks }];
  });
  if (children.length === 0) return undefined;
  const isSpread = children.length > longestTight || children.some((item) => needsSpace(item.children));
  for (const item of children) item.spread = isSpread;
  const ordered = element.tagName === 'ol';
  const start = Number.parseInt(attribute(element, 'start'), 10);
  const isCounted = start >= 0 && start + children.length <= greatest;
  return { type: 'list', ordered, start: ordered ? (isCounted ? start : 1) : null, spread: isSpread, children };
}

/** Whether there is more in an item than a line and a list under it. */
function needsSpace(blocks: ListItem['children']): boolean {
  return blocks.length > 2 || (blocks.length === 2 && !(blocks[0]?.type === 'paragraph' && blocks[1]?.type === 'list'));
}

/** The state of the checkbox that an item begins with, which then has been read; `null` if it has none. */
function takeCheckbox(item: Element, reader: Reader): boolean | null {
  let first: Element | undefined = item;
  while (first !== undefined) {
    const node: Element['children'][number] | undefined = first.children.find(
      (child) => child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === ''),
    );
    if (node?.type !== 'element') return null;
    if (node.tagName === 'input' && attribute(node, 'type').toLowerCase() === 'checkbox') {
      reader.done.add(node);
      return node.properties.checked === true;
    }
    first = /^(?:p|label|span|div)$/u.test(node.tagName) ? node : undefined;
  }
  return null;
}
