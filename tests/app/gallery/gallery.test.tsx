import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { gallery } from '../../../src/app/gallery/gallery.ts';
import { Drawn } from '../../../src/app/gallery/stage.tsx';
import { FaultError } from '../../../src/platform/fault.ts';
import { loadMarkdown } from '../../../src/ui/markdown/lazy-markdown.tsx';
import { withModalDialogs } from '../../embed/dialog/modal-dialogs.ts';

const states = gallery.flatMap(({ views }) =>
  Object.entries(views).flatMap(([view, byName]) =>
    Object.entries(byName).map(([state, draw]) => ({ view, state, draw })),
  ),
);

/** What code lets through to the reader where it has forgotten that something may be missing. */
const slips = /\bundefined\b|\[object \w+\]|\bNaN\b|\bnull\b|Invalid Date/u;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  withModalDialogs();
  // jsdom has no layout.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', vi.fn());
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  onTestFinished(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
    document.getSelection()?.removeAllRanges();
  });
  await loadMarkdown();
});

describe.each(states)('$view, $state', ({ draw }) => {
  it('is drawn, shows something, and lets no slip of code through', async () => {
    await act(async () =>
      render(
        <StrictMode>
          <main>
            <Drawn draw={draw} />
          </main>
        </StrictMode>,
        {
          onCaughtError: (error) => {
            if (!(error instanceof FaultError)) throw error;
          },
        },
      ),
    );
    await settled();
    expect(fetch).not.toHaveBeenCalled();
    expect(screen.queryByText(/This state can’t be drawn/u)).not.toBeInTheDocument();
    expect(wordsOnPage().join(' ').trim()).not.toBe('');
    expect(wordsOnPage().filter((words) => slips.test(words))).toEqual([]);
  });
});

it('has states for hundreds of situations, each name once', () => {
  expect(states.length).toBeGreaterThan(250);
  const views = gallery.flatMap((room) => Object.keys(room.views));
  expect(new Set(views).size).toBe(views.length);
});

/**
 * Waits until nothing on the page is being loaded, which takes as long as the machine takes to read the code. Meanwhile
 * made-up time goes on: some states are led to by pressing something, as soon as it is there.
 */
async function settled(): Promise<void> {
  do {
    await act(() => vi.advanceTimersByTimeAsync(100));
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  } while (document.querySelector('[aria-busy=true]') !== null);
}

/** Everything that is written on the page or read out from it. */
function wordsOnPage(): readonly string[] {
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'href', 'datetime'];
  const elements = [...document.body.querySelectorAll('*')];
  return [
    document.body.textContent,
    ...elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
    ...elements.flatMap((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : [],
    ),
  ];
}
