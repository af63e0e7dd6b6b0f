import type { Conversation } from './conversation/create-conversation.tsx';
import type { Notes } from './notes/create-notes.tsx';
import { type OnDemand, onDemand } from './on-demand.ts';
import type { Pages } from './pages/create-pages.tsx';
import type { Reading } from './reading/create-reading.ts';

/** The parts of the interface that are chunks of their own. */
export interface AppCode {
  /** Wanted by in-site navigation, and by addresses that were not prerendered. */
  readonly pages: OnDemand<Pages>;
  /** Wanted by posts. */
  readonly conversation: OnDemand<Conversation>;
  /** Wanted by the page of all comments. */
  readonly notes: OnDemand<Notes>;
  /** Wanted by pages with code, and by whoever presses a button of an article, or a key that does something by itself. */
  readonly reading: OnDemand<Reading>;
}

/**
 * The chunks as the bundler made them. `then` rather than `await`: what the bundler makes of the latter, to find out
 * which exports are used, is longer, and this is part of what every page runs before it is idle.
 */
export function appCode(): AppCode {
  const pages = onDemand(() => import('./pages/create-pages.tsx').then((code) => code?.createPages()));
  return {
    pages,
    conversation: onDemand(() =>
      self === top
        ? import('./conversation/create-conversation.tsx').then((code) => code?.createConversation())
        : import('./conversation/create-framed-conversation.tsx').then((code) => code?.createFramedConversation()),
    ),
    notes: onDemand(() => import('./notes/create-notes.tsx').then((code) => code?.createNotes())),
    reading: onDemand(() => import('./reading/create-reading.ts').then((code) => code?.createReading(pages))),
  };
}
