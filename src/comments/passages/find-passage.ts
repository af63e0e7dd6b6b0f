import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import type { ArticleText } from './article-text.ts';
import { findQuote } from './find-quote.ts';
import type { TextSpan } from './text-quote.ts';

const known = new WeakMap<ArticleText, Map<string, TextSpan | undefined>>();

/** {@link findQuote} in an article, once for each quote: views and highlights both ask for all of them. */
export function findPassage(article: ArticleText, selector: TextQuoteSelector): TextSpan | undefined {
  const spans = known.get(article) ?? new Map<string, TextSpan | undefined>();
  known.set(article, spans);
  const key = JSON.stringify([selector.prefix, selector.exact, selector.suffix]);
  if (!spans.has(key)) spans.set(key, findQuote(article.text, selector));
  return spans.get(key);
}
