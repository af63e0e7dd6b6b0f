import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from './hast-element.ts';

interface NoteElementsOptions {
  readonly idPrefix: string;
}

/**
 * A rehype plugin: leaves a note only what may stand among others on somebody else's page. A picture becomes a link to
 * it, since pictures are fetched from strangers; a heading becomes a bold paragraph, or it would enter the outline of the
 * page. Each block takes its direction from its own words.
 */
export function noteElements({ idPrefix }: NoteElementsOptions) {
  return (tree: Root): void => {
    eachElement(tree, (link) => {
      if (link.tagName === 'a') eachElement(link, replacePictureInLink);
    });
    eachElement(tree, (node) => {
      if (node.tagName === 'img') replacePicture(node);
      else if (/^h[1-6]$/u.test(node.tagName)) replaceHeading(node);
      prefixFootnoteLabel(node, idPrefix);
    });
    for (const block of blocksOf(tree)) block.properties.dir = 'auto';
  };
}

/** Links can't stand in links. */
function replacePictureInLink(picture: Element): undefined {
  if (picture.tagName !== 'img') return;
  picture.children = [alternativeOf(picture)];
  picture.tagName = 'span';
  picture.properties = {};
}

function replacePicture(picture: Element): void {
  picture.children = [alternativeOf(picture)];
  picture.tagName = 'a';
  picture.properties = { href: picture.properties.src };
}

function alternativeOf({ properties }: Element): ElementContent {
  return { type: 'text', value: String(properties.alt || properties.src) };
}

function replaceHeading(heading: Element): void {
  heading.children = [{ type: 'element', tagName: 'strong', properties: {}, children: heading.children }];
  heading.tagName = 'p';
}

/** The one id that `mdast-util-to-hast` does not prefix, so two notes with footnotes would share it. */
function prefixFootnoteLabel({ properties }: Element, idPrefix: string): void {
  const label = 'footnote-label';
  if (properties.id === label) properties.id = `${idPrefix}${label}`;
  if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [`${idPrefix}${label}`];
}

/** The outermost blocks. That of the footnotes has a label of ours, whose direction says nothing about them. */
function blocksOf(tree: Root): readonly Element[] {
  return tree.children
    .flatMap((node) => (node.type === 'element' && node.tagName === 'section' ? node.children : [node]))
    .filter((node) => node.type === 'element');
}
