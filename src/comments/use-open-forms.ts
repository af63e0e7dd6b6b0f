import { useEffect, useMemo, useState } from 'react';
import type { Drafts } from './store/drafts.ts';

/** The comments at which somebody is writing. A comment stays on screen as long as it is among them. */
export interface OpenForms {
  readonly replies: ReadonlySet<string>;
  readonly edits: ReadonlySet<string>;
}

/** Opens and closes forms. The same object at every render. */
export interface FormControl {
  readonly openReply: (parent: string) => void;
  readonly closeReply: (parent: string) => void;
  readonly openEdit: (id: string) => void;
  readonly closeEdit: (id: string) => void;
}

/** Keeps which forms are open; those that have a draft, and, as often as drafts were restored, those that have one then. */
export function useOpenForms(
  drafts: Pick<Drafts, 'begunReplies' | 'begunEdits'>,
  restorations: number,
): readonly [OpenForms, FormControl] {
  const [replies, setReplies] = useState<OpenForms['replies']>(() => new Set(drafts.begunReplies()));
  const [edits, setEdits] = useState<OpenForms['edits']>(() => new Set(drafts.begunEdits()));

  useEffect(() => {
    if (restorations === 0) return;
    setReplies((before) => new Set([...before, ...drafts.begunReplies()]));
    setEdits((before) => new Set([...before, ...drafts.begunEdits()]));
  }, [drafts, restorations]);

  const forms = useMemo(() => ({ replies, edits }), [replies, edits]);
  const control = useMemo<FormControl>(
    () => ({
      openReply: (parent) => setReplies((before) => new Set(before).add(parent)),
      closeReply: (parent) => setReplies((before) => without(before, parent)),
      openEdit: (id) => setEdits((before) => new Set(before).add(id)),
      closeEdit: (id) => setEdits((before) => without(before, id)),
    }),
    [],
  );
  return [forms, control];
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
