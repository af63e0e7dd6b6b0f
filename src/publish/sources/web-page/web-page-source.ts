import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { failed, ok, type Result } from '../../../platform/result.ts';
import { textOf } from '../../html/element-properties.ts';
import { treeToMarkdown } from '../../html/html-to-markdown.ts';
import { limitNesting, withoutTags } from '../../html/limit-nesting.ts';
import { postOfEntry, type SourceEntry } from '../entry.ts';
import { entryWords } from '../entry-words.ts';
import type { ImportedSource, Importer, SourceFault, SourceText } from '../source.ts';
import { findArticle } from './find-article.ts';
import { isWebPage } from './is-web-page.ts';
import { abstractOf, readMetadata } from './page-metadata.ts';
import { readPageParts } from './page-parts.ts';
import { isSame } from './page-title.ts';
import { takeAbstract } from './take-abstract.ts';

const format = 'web page';

/** Longer pages hold no article that a post could be made of. */
const longest = 10_000_000;

/** A page of HTML, saved or fetched, or a piece of one: the article on it becomes a post. */
export const webPageSource: Importer = {
  format,
  detect: ({ text, fileName = '' }) => !/\.(?:md|markdown|mdx)$/iu.test(fileName) && isWebPage(text),
  parse: (source) => {
    if (source.text.length > longest) return failed({ code: 'too-long', longest });
    return readPage(source, parse(source.text));
  },
};

function readPage({ url, changedAt }: SourceText, page: Root): Result<ImportedSource, SourceFault> {
  const parts = readPageParts(page);
  const { base, digested, ...metadata } = readMetadata(parts, url);
  const abstract = abstractOf(parts);
  const body: Element = parts.body ?? { type: 'element', tagName: 'body', properties: {}, children: [] };
  const quoted = abstract === undefined ? undefined : takeAbstract(body, abstract);
  const takeaway =
    abstract === undefined
      ? undefined
      : treeToMarkdown({ type: 'root', children: quoted?.children ?? [{ type: 'text', value: abstract }] }, base)
          .markdown;
  // A digest quotes its own takeaway, and stands for the article that it digests.
  const digestSource =
    abstract === undefined || digested === undefined ? undefined : { name: linkWords(page, digested), url: digested };
  const article = findArticle(body, metadata.title ?? '');
  removeTitle(article, metadata.title ?? '');
  const words = entryWords({
    content: toHtml(article.children),
    summary: takeaway === undefined ? escaped(metadata.summary) : undefined,
    base,
  });
  if (!words.ok) return words;
  const { notes, ...text } = words.value;
  if (text.body === '' && metadata.title === undefined) return failed({ code: 'empty-source', format });
  const entry = {
    ...metadata,
    ...text,
    ...withoutLeadPicture(text.body, metadata.image),
    ...(digestSource !== undefined && { source: digestSource }),
    takeaway: takeaway ?? text.takeaway,
    notes,
  };
  const read = postOfEntry(entry, changedAt, format);
  return read.ok ? ok({ posts: [read.value], refused: [], notes: [] }) : read;
}

function parse(html: string): Root {
  try {
    return fromHtml(limitNesting(html));
  } catch (error) {
    // Deep in a drawing, nesting may go unseen.
    if (!(error instanceof RangeError)) throw error;
    return fromHtml(withoutTags(html));
  }
}

/** A picture that stands over the article is the post's own; with a caption it says more, and stays. */
function withoutLeadPicture(body: string, image: SourceEntry['image']): Pick<SourceEntry, 'body' | 'image'> {
  const [whole, alt = '', src] = /^!\[((?:[^\]\\]|\\.)*)\]\(<?([^\s<>]+)>?\)(?:\n+(?![*\n])|$)/u.exec(body) ?? [];
  if (whole === undefined || image === undefined || src !== image.src) return { body, image };
  return {
    body: body.slice(whole.length),
    image: { ...image, alt: image.alt || alt.replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, '') },
  };
}

/** What a page calls an address that it links to. */
function linkWords(element: Root | Element, address: string): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const words =
      child.tagName === 'a' && child.properties.href === address ? textOf(child) : linkWords(child, address);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The title stands over the post; the article does not say it again. */
function removeTitle(article: Element, title: string): void {
  let isFirst = true;
  const visit = (element: Element) => {
    element.children = element.children.filter((child) => {
      if (child.type !== 'element' || !/^h[1-6]$/u.test(child.tagName)) return true;
      const isTitle = (isFirst || child.tagName === 'h1') && isSame(textOf(child), title);
      isFirst = false;
      return !isTitle;
    });
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(article);
}

function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
