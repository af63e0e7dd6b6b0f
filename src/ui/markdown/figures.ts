import type { Element, ElementContent, Root } from 'hast';
import styles from './figures.module.css';
import { eachElement, hastElement } from './hast-element.ts';

/**
 * A rehype plugin: a picture that is alone in its paragraph becomes a figure, with its title as the caption. One that is
 * no link can be enlarged, see `markdown-components.tsx`.
 */
export function figures() {
  return (tree: Root): void => {
    eachElement(tree, (paragraph) => {
      if (paragraph.tagName !== 'p') return;
      const content = onlyChild(paragraph);
      const picture = content?.tagName === 'a' ? onlyChild(content) : content;
      if (content === undefined || picture?.tagName !== 'img') return;
      const { title } = picture.properties;
      if (picture === content) picture.properties.dataZoom = '';
      paragraph.tagName = 'figure';
      paragraph.properties.className = [styles.figure ?? ''];
      paragraph.children = [content];
      if (typeof title === 'string' && title !== '') paragraph.children.push(caption(title));
    });
  };
}

/** The element that stands in another one with nothing but space around it. */
function onlyChild({ children }: Element): Element | undefined {
  const [child, ...more] = children.filter((node) => !isSpace(node));
  return child?.type === 'element' && more.length === 0 ? child : undefined;
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function caption(title: string): Element {
  return hastElement('figcaption', {}, { type: 'text', value: title });
}
