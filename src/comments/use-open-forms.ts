import { useMemo, useState } from 'react';

/** The comments at which somebody is writing. A comment stays on screen as long as it is among them. */
export interface OpenForms {
  /** `restored`: it stands open because a draft was found, not because somebody asked for it just now. */
  readonly replies: ReadonlyMap<string, 'restored' | 'asked-for'>;
  readonly edits: ReadonlySet<string>;
}

/** Opens and closes forms. The same object at every render. */
export interface FormControl {
  readonly openReply: (parent: string) => void;
  readonly closeReply: (parent: string) => void;
  readonly openEdit: (id: string) => void;
  readonly closeEdit: (id: string) => void;
}

/** Keeps which forms are open; in the beginning, those of `begunReplies`. */
export function useOpenForms(begunReplies: () => readonly string[]): readonly [OpenForms, FormControl] {
  const [replies, setReplies] = useState<OpenForms['replies']>(
    () => new Map(begunReplies().map((parent) => [parent, 'restored'])),
  );
  const [edits, setEdits] = useState<OpenForms['edits']>(new Set());

  const forms = useMemo(() => ({ replies, edits }), [replies, edits]);
  const control = useMemo<FormControl>(
    () => ({
      openReply: (parent) => setReplies((before) => new Map(before).set(parent, 'asked-for')),
      closeReply: (parent) => setReplies((before) => new Map([...before].filter(([other]) => other !== parent))),
      openEdit: (id) => setEdits((before) => new Set(before).add(id)),
      closeEdit: (id) => setEdits((before) => new Set([...before].filter((other) => other !== id))),
    }),
    [],
  );
  return [forms, control];
}
