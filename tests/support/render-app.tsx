import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router-dom';
import { vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { createQueryClient } from '../../src/app/query-client.ts';
import { createCommentStore } from '../../src/comments/comment-store.ts';
import { FaultError } from '../../src/platform/fault.ts';
import { memoryStorage } from '../../src/platform/storage.ts';
import type { SiteSettings } from '../../src/post/site-settings.ts';
import { loadMarkdown } from '../../src/ui/markdown/lazy-markdown.tsx';

export const testSite: SiteSettings = { title: 'Digests', description: 'Short reads.', language: 'en-GB' };

/**
 * Shows the whole interface at an address. The router is the browser's own: links are relative to the page, and only
 * with it the document's address is the page's.
 */
export async function renderApp(address: string): Promise<{ readonly user: UserEvent; readonly unmount: () => void }> {
  window.history.replaceState(null, '', address);
  // jsdom has no layout, so nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  await loadMarkdown();
  const user = userEvent.setup();
  const { unmount } = render(
    <BrowserRouter>
      <App
        site={testSite}
        queryClient={createQueryClient()}
        comments={createCommentStore({ storage: memoryStorage(), basePath: '/' })}
        prerendered={undefined}
      />
    </BrowserRouter>,
    {
      // As in the browser: expected failures are shown on the page and not reported.
      onCaughtError: (error) => {
        if (!(error instanceof FaultError)) throw error;
      },
    },
  );
  return { user, unmount };
}
