import type { Element, Root } from 'hast';
import styles from './code-blocks.module.css';
import { eachElement, hastElement } from './hast-element.ts';

/**
 * A rehype plugin: a block of code gets a line over it with its language and a button that copies it. Articles are never
 * hydrated, so the click is heard at the document: it copies the `code` beside the `button[data-copy-code]`.
 */
export function codeBlocks() {
  return (tree: Root): void => {
    eachElement(tree, (block) => {
      if (block.tagName !== 'pre') return undefined;
      const language = languageOf(block);
      const copy = hastElement('button', { type: 'button', dataCopyCode: '' }, { type: 'text', value: 'Copy' });
      block.properties.role = 'group';
      block.properties.ariaLabel = language === undefined ? 'Code' : `Code, ${language}`;
      return hastElement('div', { className: [styles.block ?? ''], dataLanguage: language }, copy, block);
    });
  };
}

/** As the writer named it after the fence. */
function languageOf({ children }: Element): string | undefined {
  const [code] = children;
  if (code?.type !== 'element' || !Array.isArray(code.properties.className)) return undefined;
  const name = code.properties.className.map(String).find((one) => one.startsWith('language-'));
  return name?.slice('language-'.length);
}
