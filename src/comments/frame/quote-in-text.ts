import { readSelector } from '../record/text-quote-selector.ts';
import type { CommentKeys } from '../store/comment-keys.ts';

/**
 * The drafts that a reader has in their own storage, `own`, as they can be joined with those of a frame, `here`: a
 * comment is about one passage, and the one that stands over the text being written stays. The own one becomes the
 * Markdown quote with which the own text begins, so that it is not lost.
 */
export function withQuotesInText(
  keys: CommentKeys,
  own: ReadonlyMap<string, string>,
  here: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const texts = new Map(own);
  const quotes = keys.quote('');
  for (const [key, quote] of own) {
    if (!key.startsWith(quotes)) continue;
    const [words, wordsHere] = [wordsOf(quote), wordsOf(here.get(key) ?? '')];
    if (words === undefined || wordsHere === undefined || words === wordsHere) continue;
    const draft = keys.draft({ post: key.slice(quotes.length) });
    texts.set(draft, `${words.replaceAll(/^/gmu, '> ')}\n\n${own.get(draft) ?? ''}`);
  }
  return texts;
}

/** The passage of a quote as it is kept with a draft; `undefined` where it is none that can be read. */
function wordsOf(quote: string): string | undefined {
  try {
    return readSelector(JSON.parse(quote))?.exact;
  } catch {
    return undefined;
  }
}
