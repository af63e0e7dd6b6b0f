import type { SetAsideDraft } from '../../publish/compose/draft-store.ts';
import styles from './draft-list.module.css';
import { SaveText } from './draft-notes.tsx';

/** The stored records that are no drafts we can read. They stay as they are; the writer can take them along. */
export function SetAsideDrafts({ drafts }: { readonly drafts: readonly SetAsideDraft[] }) {
  if (drafts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Drafts that can’t be read">
      {drafts.map((draft) => (
        <li key={draft.id} className={styles.row}>
          <p className={styles.about}>
            <strong>A draft here can’t be read.</strong> {describeReason(draft)} It is kept as it is.
          </p>
          <div className={styles.ways}>
            <SaveText text={draft.text} fileName={`${draft.id}.txt`} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function describeReason({ reason }: SetAsideDraft): string {
  switch (reason.code) {
    case 'newer':
      return `A newer version of this site wrote it (format ${reason.version}). Reload the page to get that version.`;
    case 'damaged':
      return `Its record is damaged: ${reason.issues.join('; ')}.`;
  }
}
