import { useRef, useState } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { DraftRecord } from '../../publish/compose/draft-record.ts';
import type { DraftsSnapshot } from '../../publish/compose/draft-store.ts';
import styles from './draft-list.module.css';
import { DeletedDraftRow, DraftRow } from './draft-row.tsx';
import { SetAsideDrafts } from './set-aside-drafts.tsx';

interface DraftListProps {
  readonly drafts: Extract<DraftsSnapshot, { readonly state: 'ready' }>;
  /** Of the one on screen. */
  readonly current: string;
  readonly locale: string;
  readonly onOpen: (draft: DraftRecord) => void;
  /** Gives what `onRestore` brings back. */
  readonly onDelete: (draft: DraftRecord) => Result<DraftRecord, Fault>;
  readonly onRestore: (draft: DraftRecord) => Result<void, Fault>;
}

/** The drafts in this browser. A deleted one keeps its place, for an undo, until the reader leaves the page. */
export function DraftList({ drafts: { drafts, setAside }, current, locale, onOpen, ...changes }: DraftListProps) {
  const [deleted, setDeleted] = useState<ReadonlyMap<string, DraftRecord>>(new Map());
  const [trouble, setTrouble] = useState<Fault>();
  /** The draft whose button takes the focus: the one that had it has made room. */
  const wanted = useRef<string>(undefined);
  const there = new Set(drafts.map(({ id }) => id));
  const rows = [...drafts, ...[...deleted.values()].filter(({ id }) => !there.has(id))].sort(byTime);

  function tell({ id }: DraftRecord, outcome: Result<unknown, Fault>): void {
    setTrouble(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) wanted.current = id;
  }

  function remove(draft: DraftRecord): void {
    const outcome = changes.onDelete(draft);
    if (outcome.ok) setDeleted(new Map(deleted).set(draft.id, outcome.value));
    tell(draft, outcome);
  }

  function focusFor(id: string) {
    return (button: HTMLButtonElement | null) => {
      if (button === null || wanted.current !== id) return;
      wanted.current = undefined;
      button.focus();
    };
  }

  if (rows.length + setAside.length === 0) return null;
  return (
    <details className={styles.drafts}>
      <summary>Drafts in this browser ({drafts.length})</summary>
      {trouble !== undefined && (
        <p role="alert" className={styles.trouble}>
          {describeFault(trouble, 'This draft').title} Nothing was changed.
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets */}
      <ul role="list" className={styles.list} aria-label="Drafts">
        {rows.map((draft) => (
          <li key={draft.id} className={styles.row}>
            {there.has(draft.id) ? (
              <DraftRow
                draft={draft}
                locale={locale}
                isCurrent={draft.id === current}
                buttonRef={focusFor(draft.id)}
                onOpen={() => onOpen(draft)}
                onDelete={() => remove(draft)}
              />
            ) : (
              <DeletedDraftRow
                draft={draft}
                buttonRef={focusFor(draft.id)}
                onUndo={() => tell(draft, changes.onRestore(draft))}
              />
            )}
          </li>
        ))}
      </ul>
      <SetAsideDrafts drafts={setAside} />
    </details>
  );
}

function byTime(one: DraftRecord, other: DraftRecord): number {
  return Date.parse(other.updatedAt) - Date.parse(one.updatedAt);
}
