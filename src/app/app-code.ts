import type { OpenEmbedDialog } from '../embed/dialog/open-embed-dialog.tsx';
import type { Conversation } from './conversation/create-conversation.tsx';
import type { Notes } from './notes/create-notes.tsx';
import { type OnDemand, onDemand } from './on-demand.ts';
import type { Pages } from './pages/create-pages.tsx';

/** The parts of the interface that are chunks of their own. */
export interface AppCode {
  /** Wanted by in-site navigation, and by addresses that were not prerendered. */
  readonly pages: OnDemand<Pages>;
  /** Wanted by posts. */
  readonly conversation: OnDemand<Conversation>;
  /** Wanted by the page of all comments. */
  readonly notes: OnDemand<Notes>;
  /** Wanted by whoever takes a post to another page. */
  readonly embedDialog: OnDemand<OpenEmbedDialog>;
}

/** The chunks as the bundler made them. */
export function appCode(): AppCode {
  return {
    pages: onDemand(async () => (await import('./pages/create-pages.tsx'))?.createPages()),
    conversation: onDemand(async () =>
      self === top
        ? (await import('./conversation/create-conversation.tsx'))?.createConversation()
        : (await import('./conversation/create-framed-conversation.tsx'))?.createFramedConversation(),
    ),
    notes: onDemand(async () => (await import('./notes/create-notes.tsx'))?.createNotes()),
    embedDialog: onDemand(async () => (await import('../embed/dialog/open-embed-dialog.tsx'))?.openEmbedDialog),
  };
}
