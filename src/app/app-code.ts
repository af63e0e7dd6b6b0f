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
  /** Wanted by whoever presses a button of an article, or a key that does something by itself. */
  readonly reading: OnDemand<Reading>;
}

/** The chunks as the bundler made them. */
export function appCode(): AppCode {
  const pages = onDemand(async () => (await import('./pages/create-pages.tsx'))?.createPages());
  return {
    pages,
    conversation: onDemand(async () =>
      self === top
        ? (await import('./conversation/create-conversation.tsx'))?.createConversation()
        : (await import('./conversation/create-framed-conversation.tsx'))?.createFramedConversation(),
    ),
    notes: onDemand(async () => (await import('./notes/create-notes.tsx'))?.createNotes()),
    reading: onDemand(async () => (await import('./reading/create-reading.ts'))?.createReading(pages)),
  };
}
