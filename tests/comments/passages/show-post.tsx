import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import type { TextQuoteSelector } from '../../../src/comments/record/text-quote-selector';
import { showHtml } from './show-html';

/** A page as the server sends it, with a place for comments, in which `views` are rendered. */
export function showPost(views: ReactNode, { article = defaultArticle } = {}) {
  // jsdom has no layout.
  vi.stubGlobal('scrollBy', vi.fn());
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Range.prototype.getBoundingClientRect = () => new DOMRect(100, 200, 8, 20);
  const container = showHtml(`<main><article>${article}</article><section></section></main>`);
  return { user: userEvent.setup(), ...render(<StrictMode>{views}</StrictMode>, { container }) };
}

const defaultArticle =
  '<h1 tabindex="-1">A post</h1><p>One key per comment keeps <em>all of them</em>.</p><p>And so on.</p>';

export const quote: TextQuoteSelector = {
  type: 'TextQuoteSelector',
  exact: 'comment keeps all',
  prefix: 'A post\nOne key per ',
  suffix: ' of them.\nAnd so on.',
};

export const lostQuote: TextQuoteSelector = {
  type: 'TextQuoteSelector',
  exact: 'words that the author has taken out',
  prefix: 'Before the ',
  suffix: ' of the post.',
};

/** Selects from one word on the page to another, as a reader would with the mouse or the keyboard. */
export function select(from: string, to: string): void {
  const [start, end] = [find(from), find(to)];
  act(() => document.getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length));
}

function find(words: string): { readonly node: Text; readonly at: number } {
  const walker = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return { node, at: node.data.indexOf(words) };
  }
  throw new Error(`"${words}" is not on the page`);
}
