import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PassageHighlights } from '../../../src/comments/passages/passage-highlights';
import { QuotedPassage } from '../../../src/comments/passages/quoted-passage';
import { lostQuote, quote, showPost } from './show-post';

/** jsdom has no CSS Custom Highlight API, of which this is all that is used. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}

const highlights = new Map<string, FakeHighlight>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
});

function highlighted(name = 'takeaway-passage'): readonly string[] {
  return [...(highlights.get(name) ?? [])].map(String);
}

it('marks the passages of all comments that are in the post, and changes nothing in it', async () => {
  const second = { ...quote, exact: 'And so on.', prefix: '', suffix: '' };
  showPost(<PassageHighlights selectors={[quote, lostQuote, second]} />);
  const before = screen.getByRole('article').cloneNode(true);
  await waitFor(() => expect(highlighted()).toEqual(['comment keeps all', 'And so on.']));
  expect(screen.getByRole('article').isEqualNode(before)).toBe(true);
});

it('follows the post when it is drawn anew', async () => {
  const selectors = [quote];
  showPost(<PassageHighlights selectors={selectors} />);
  await waitFor(() => expect(highlighted()).toHaveLength(1));
  const drawnAnew = document.createElement('article');
  drawnAnew.append('A post: one key per comment keeps all of them. And so on.');
  screen.getByRole('article').replaceWith(drawnAnew);
  await waitFor(() => expect(highlighted()).toEqual(['comment keeps all']));
  const [range] = highlights.get('takeaway-passage') ?? [];
  expect(drawnAnew).toContainElement(range?.startContainer.parentElement ?? null);
});

it('marks nothing when the comments are gone, or their section is', async () => {
  const { rerender, unmount } = showPost(<PassageHighlights selectors={[quote]} />);
  await waitFor(() => expect(highlighted()).toHaveLength(1));
  rerender(<PassageHighlights selectors={[]} />);
  expect(highlighted()).toEqual([]);
  rerender(<PassageHighlights selectors={[quote]} />);
  await waitFor(() => expect(highlighted()).toHaveLength(1));
  unmount();
  expect(highlighted()).toEqual([]);
});

it('marks the passage that a reader was led to, over the others', async () => {
  const { user } = showPost(<QuotedPassage selector={quote} />);
  await user.click(screen.getByRole('link'));
  expect(highlighted('takeaway-passage-current')).toEqual(['comment keeps all']);
  expect(highlights.get('takeaway-passage-current')?.priority).toBe(1);
});

it('does without where the browser can’t highlight', () => {
  vi.unstubAllGlobals();
  expect(() => render(<PassageHighlights selectors={[]} />)).not.toThrow();
});
