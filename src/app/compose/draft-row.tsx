import type { Ref } from 'react';
import type { DraftRecord } from '../../publish/compose/draft-record.ts';
import { Button } from '../../ui/button.tsx';
import styles from './draft-list.module.css';
import { draftTitle } from './draft-title.ts';

interface DraftRowProps {
  readonly draft: DraftRecord;
  readonly locale: string;
  readonly isCurrent: boolean;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** A draft in a list, and what can be done with it. */
export function DraftRow({ draft, locale, isCurrent, buttonRef, onOpen, onDelete }: DraftRowProps) {
  const title = draftTitle(draft.fields);
  const changed = new Date(draft.updatedAt);
  return (
    <>
      <div className={styles.about}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.time}>
          {isCurrent ? 'On screen, changed ' : 'Changed '}
          <time dateTime={draft.updatedAt}>
            {changed.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </span>
      </div>
      <div className={styles.ways}>
        {!isCurrent && (
          <Button aria-label={`Open: ${title}`} onClick={onOpen}>
            Open
          </Button>
        )}
        <Button ref={buttonRef} aria-label={`Delete: ${title}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </>
  );
}

interface DeletedDraftRowProps {
  readonly draft: DraftRecord;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onUndo: () => void;
}

/** The place of a draft that was deleted just now. */
export function DeletedDraftRow({ draft, buttonRef, onUndo }: DeletedDraftRowProps) {
  return (
    <>
      <output className={styles.about}>
        Deleted: <bdi>{draftTitle(draft.fields)}</bdi>
      </output>
      <Button ref={buttonRef} onClick={onUndo}>
        Undo
      </Button>
    </>
  );
}
