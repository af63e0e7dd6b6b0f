import { useState } from 'react';
import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { DraftRecord } from '../../publish/compose/draft-record.ts';
import { fieldsOfPost } from '../../publish/compose/fields-of-post.ts';
import type { ReadSource } from '../../publish/compose/read-source.ts';
import type { ImportedPost } from '../../publish/sources/source.ts';
import type { ComposeWorld } from './compose-world.ts';
import { useSources } from './use-sources.ts';

/** What the writer does with the form as a whole, rather than in its fields. */
export function useWorkshop(world: ComposeWorld, onShown: () => void) {
  /** What could not be kept of the post that was opened last. */
  const [notes, setNotes] = useState<readonly string[]>([]);
  const { composer, store } = world;
  const sources = useSources(world, takeSources);

  /** What was asked for takes the focus. What comes by itself, such as the draft of the last visit, takes nothing. */
  function show(bring: () => void, notes: readonly string[] = []): void {
    setNotes(notes);
    sources.close();
    bring();
    onShown();
  }

  /** Where there is one post and nothing else to be said, there is nothing to choose. */
  function takeSources(read: readonly ReadSource[]): 'done' | 'to-be-chosen' {
    const [imported, ...others] = read.flatMap(({ posts }) => posts);
    const isAlone = others.length === 0 && read.every(({ refused }) => refused.length === 0);
    if (imported === undefined || !isAlone) return 'to-be-chosen';
    open(
      imported,
      read.flatMap(({ notes }) => notes),
    );
    return 'done';
  }

  function open(imported: ImportedPost, more: readonly string[] = []): void {
    const fields = fieldsOf(imported);
    const bring = () => {
      composer.begin(fields);
      // It is a draft from the beginning: what was pasted is nowhere else.
      composer.change({});
    };
    show(bring, [...more, ...imported.notes]);
  }

  return {
    sources,
    notes,
    closeNotes: () => setNotes([]),
    begin: () => show(() => composer.begin()),
    openDraft: (draft: DraftRecord) => show(() => composer.open(draft)),
    openImported: (imported: ImportedPost) => open(imported),
    /** Makes of a text in the body what is more in it. What was written in other fields stays where it says something. */
    acceptOffer: (imported: ImportedPost) => {
      const { title } = composer.getSnapshot().fields;
      const fields = fieldsOf(imported);
      show(() => composer.change({ ...fields, title: title.trim() === '' ? fields.title : title }), imported.notes);
    },
    /** Gives what an undo has to bring back: more may have been typed than the list knows of. */
    deleteDraft: (draft: DraftRecord): Result<DraftRecord, Fault> => {
      composer.save();
      const stored = store.read(draft.id);
      const removed = store.remove(draft.id);
      if (!removed.ok) return removed;
      if (composer.getSnapshot().id === draft.id) composer.forget();
      return ok(stored.ok && stored.value.kind === 'draft' ? stored.value.draft : draft);
    },
    restoreDraft: store.write,
  };
}

/** A slug that the source doesn't give follows the title. */
function fieldsOf({ post, hasSlug }: ImportedPost) {
  const fields = fieldsOfPost(post);
  return hasSlug ? fields : { ...fields, slug: '' };
}
