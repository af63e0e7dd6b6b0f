import { draftKeys } from '../../publish/compose/draft-keys.ts';
import { type DraftRecord, draftVersion, encodeDraft } from '../../publish/compose/draft-record.ts';
import { fieldsOfPost } from '../../publish/compose/fields-of-post.ts';
import type { ComposeThreads } from '../compose/threads/start-threads.ts';
import { postOf } from './made-up-posts.ts';
import type { TextKind } from './states.ts';

/** What all storage keys of the made-up site begin with. */
export const draftSite = 'takeaway:/:';

export const madeUpDraftKeys = draftKeys(draftSite);

const at = '2025-11-02T09:00:00.000Z';

/** A draft whose every text is of one kind. */
export function madeUpDraft(kind: TextKind): DraftRecord {
  return { v: draftVersion, id: `draft-${kind}`, fields: fieldsOfPost(postOf(kind)), createdAt: at, updatedAt: at };
}

/** The entries of a storage that holds a draft of each kind. */
export function storedDrafts(...kinds: readonly TextKind[]): readonly (readonly [key: string, text: string])[] {
  return kinds.map(madeUpDraft).map((draft) => [madeUpDraftKeys.of(draft.id), encodeDraft(draft)]);
}

/** Here nothing is read: what comes of it is shown by itself. */
export const madeUpThreads: ComposeThreads = {
  sources: { ask: async () => [] },
  texts: { ask: async () => ({ kind: 'plain', texts: [] }) },
};
