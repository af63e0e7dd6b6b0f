import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Fragment, type StrictMode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { expect, onTestFinished, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { createConversation } from '../../src/app/conversation/create-conversation.tsx';
import { createNotes } from '../../src/app/notes/create-notes.tsx';
import { atHand } from '../../src/app/on-demand.ts';
import { createPages } from '../../src/app/pages/create-pages.tsx';
import { createQueryClient } from '../../src/app/pages/query-client.ts';
import type { PrerenderedPage } from '../../src/app/prerendered-page.ts';
import { createReading } from '../../src/app/reading/create-reading.ts';
import { hearReaderWishes } from '../../src/app/reading/hear-reader-wishes.ts';
import { createCommentStore } from '../../src/comments/store/comment-store.ts';
import { FaultError } from '../../src/platform/fault.ts';
import { memoryStorage } from '../../src/platform/storage.ts';
import type { SiteSettings } from '../../src/post/site-settings.ts';
import { loadMarkdown } from '../../src/ui/markdown/lazy-markdown.tsx';

export const testSite: SiteSettings = { title: 'Digests', description: 'Short reads.', language: 'en-GB' };

/**
 * Shows the whole interface at an address. The router is the browser's own: links are relative to the page, and only
 * with it the document's address is the page's. Returns when what the page needs has arrived; where timers are faked,
 * at once. `Mode` may be `StrictMode`, which starts everything twice, as the development server does, and so can't be
 * used where requests are counted.
 */
export async function renderApp(
  address: string,
  prerendered?: PrerenderedPage,
  Mode: typeof Fragment | typeof StrictMode = Fragment,
): Promise<{ readonly user: UserEvent; readonly unmount: () => void }> {
  window.history.replaceState(null, '', address);
  // jsdom has no layout, so nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  await loadMarkdown();
  const user = userEvent.setup();
  const queryClient = createQueryClient();
  const store = createCommentStore({ storage: memoryStorage(), basePath: '/' });
  const pages = atHand(createPages(queryClient));
  const code = {
    pages,
    conversation: atHand(createConversation(store)),
    notes: atHand(createNotes(store)),
    reading: atHand(createReading(pages, memoryStorage(), '/')),
  };
  onTestFinished(hearReaderWishes(code.reading));
  const { unmount } = await act(async () =>
    render(
      <Mode>
        <BrowserRouter>
          <App site={testSite} code={code} prerendered={prerendered} />
        </BrowserRouter>
      </Mode>,
      {
        // As in the browser: expected failures are shown on the page and not reported.
        onCaughtError: (error) => {
          if (!(error instanceof FaultError)) throw error;
        },
      },
    ),
  );
  // Within `act`, React shows what has arrived at once instead of keeping the place of it for a moment.
  if (!vi.isFakeTimers()) {
    await act(() => vi.waitFor(() => expect(queryClient.isFetching()).toBe(0), { interval: 2 }));
  }
  return { user, unmount };
}
