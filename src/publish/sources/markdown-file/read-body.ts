import { isTooComplex } from '../../../ui/markdown/is-too-complex.ts';
import { describeDropped } from '../../html/describe-dropped.ts';
import { withoutAttributeLists } from './attribute-lists.ts';
import { hugoCode, hugoEscapes, hugoShortcodes } from './hugo-shortcodes.ts';
import { isTooLong } from './is-too-long.ts';
import { liquidCode, liquidRaw, liquidTags } from './liquid-tags.ts';
import { applyEdits, readTree } from './markdown-tree.ts';
import { outsideCode, outsideFences } from './outside-code.ts';
import { convertHtml, type Dropped } from './raw-html.ts';
import { resolveLinks } from './relative-links.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { splitSummary } from './split-summary.ts';

/** The words of a Markdown file. */
export interface MarkdownBody {
  readonly body: string;
  /** What stands before `<!--more-->`, where it is more than one paragraph. */
  readonly summary: string | undefined;
  readonly notes: readonly string[];
}

/**
 * Makes the Markdown that Takeaway knows of what Jekyll, Hugo and their like understand. What has no meaning here stays
 * as text and is counted. `base` is what relative addresses belong to.
 */
export function readBody(written: string, base: string | undefined): MarkdownBody {
  const shelf = createShelf(written);
  const kept: Kept = { shortcode: new Map(), 'Liquid tag': new Map() };
  let lists = 0;
  const plain = outsideFences(withMeaning(written, shelf, kept), (lines) => {
    const { text, count } = withoutAttributeLists(lines);
    lists += count;
    return text;
  });
  const { text, summary } = splitSummary(plain);
  const dropped: Dropped = new Map();
  const converted = withoutHtml(text, base, shelf, dropped);
  const changed = shelf.restore(converted ?? text);
  const body = changed === written ? written : outsideFences(changed, withoutGaps);
  return {
    body: body.replace(/^(?:[ \t]*\n)+/u, '').trimEnd(),
    summary: summary === undefined ? undefined : shelf.restore(summary),
    notes: [
      ...describeKept(kept),
      ...(lists === 0 ? [] : [`left out ${lists} ${lists === 1 ? 'list' : 'lists'} of attributes or contents`]),
      ...[describeDropped(dropped) ?? []].flat(),
      ...(converted === undefined
        ? ['too long or too tangled to look for HTML and links in it: they stay as written']
        : []),
    ],
  };
}

/** One empty line where several have been left behind. */
function withoutGaps(lines: string): string {
  return lines
    .replaceAll(/\n(?:[ \t]*\n){2,}/gu, '\n\n')
    .replace(/^(?:[ \t]*\n){2,}/u, '\n')
    .replace(/\n(?:[ \t]*\n)+[ \t]*$/u, '\n');
}

type Kept = Readonly<Record<'shortcode' | 'Liquid tag', Map<string, number>>>;

function withMeaning(text: string, shelf: Shelf, kept: Kept): string {
  if (!/\{[{%]/u.test(text)) return text;
  const keeper = (kind: keyof Kept) => (piece: string, name: string | undefined) => {
    if (name !== undefined) kept[kind].set(name, (kept[kind].get(name) ?? 0) + 1);
    return shelf.hide(piece);
  };
  const [shortcode, liquid] = [keeper('shortcode'), keeper('Liquid tag')];
  const raw = hugoEscapes(liquidRaw(text, liquid), shortcode);
  const code = outsideFences(raw, (lines) => liquidCode(hugoCode(lines)));
  return outsideCode(code, (prose) => liquidTags(hugoShortcodes(prose, shortcode), liquid));
}

function withoutHtml(text: string, base: string | undefined, shelf: Shelf, dropped: Dropped): string | undefined {
  const hasHtml = /<[a-z!/]/iu.test(text);
  const mayHaveLinks = base !== undefined && /\]\(|\]:/u.test(text);
  if (!hasHtml && !mayHaveLinks) return text;
  if (isTooLong(text) || isTooComplex(text)) return undefined;
  const tree = readTree(text);
  // Where both change something, the first counts: HTML is resolved already.
  const edits = hasHtml ? convertHtml(tree, text, { base, shelf, dropped }) : [];
  if (edits === undefined) return undefined;
  return applyEdits(text, [...edits, ...(base === undefined ? [] : resolveLinks(tree, text, base))]);
}

function describeKept(kept: Kept): readonly string[] {
  return Object.entries(kept).flatMap(([kind, names]) => {
    const count = [...names.values()].reduce((sum, one) => sum + one, 0);
    if (count === 0) return [];
    return [`kept ${count} ${kind}${count === 1 ? '' : 's'} as text: ${[...names.keys()].slice(0, 10).join(', ')}`];
  });
}
