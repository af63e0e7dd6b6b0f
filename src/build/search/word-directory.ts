import { type WordIndex, type WordPage, wordIndexFile, wordPageFile } from '../../catalog/search/word-pages.ts';
import { mergeLists, type WordList } from './word-list.ts';

/** Characters on a page of the directory. A query takes a page per word, so a page has to be small. */
const pageLength = 16_000;

/** A file of the directory: its name, and what is in it. */
export type DirectoryFile = readonly [name: string, content: WordIndex | WordPage];

/**
 * The directory that tells which words are in which parts, so that a rare word needs those parts only. Like a printed
 * one it has all words in order, cut into pages, and an index with the first word of each page. `folders` name the parts,
 * `lists` have the words of each.
 */
export function* wordDirectory(
  folders: readonly string[],
  lists: readonly WordList[],
  length = pageLength,
): Generator<DirectoryFile> {
  const starts: string[] = [];
  let page = new Map<string, string[]>();
  let filled = 0;
  for (const { word, lists: found } of mergeLists(lists)) {
    if (filled === 0) starts.push(word);
    // Words of the same parts share one entry: what is in every part is most of a page.
    const parts = found.toString(36);
    const sharers = page.get(parts) ?? [];
    sharers.push(word);
    page.set(parts, sharers);
    filled += word.length + 1;
    if (filled < length) continue;
    yield [wordPageFile(starts.length - 1), contentOf(page)];
    page = new Map();
    filled = 0;
  }
  if (filled > 0) yield [wordPageFile(starts.length - 1), contentOf(page)];
  yield [wordIndexFile, { parts: [...folders], starts }];
}

function contentOf(page: ReadonlyMap<string, readonly string[]>): WordPage {
  return [...page].map(([parts, words]) => ({ parts, words: words.join(' ') }));
}
