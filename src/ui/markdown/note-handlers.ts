import type { ElementContent } from 'hast';
import type { Handler, Handlers } from 'mdast-util-to-hast';

interface Literal {
  readonly value: string;
}

/** What holds blocks; a text that stands directly in it needs a paragraph of its own. */
const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** HTML is text like any other, in its own lines; as a block of its own it becomes a paragraph. */
export const htmlAsText: Handler = (_state, { value }: Literal, parent) =>
  blockParents.has(parent?.type ?? 'root')
    ? { type: 'element', tagName: 'p', properties: {}, children: withBreaks(value) }
    : withBreaks(value);

/**
 * How the words of a note become elements: as their writer sees them in the field. A single line break stays one, and
 * HTML is text like any other.
 */
export const noteHandlers: Handlers = {
  text: (_state, { value }: Literal) => withBreaks(value),
  html: htmlAsText,
};

function withBreaks(text: string): ElementContent[] {
  return text.split(/\r\n?|\n/u).flatMap((line, place): ElementContent[] => {
    const words: ElementContent = { type: 'text', value: line };
    return place === 0 ? [words] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, words];
  });
}
