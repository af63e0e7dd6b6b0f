import { memo, useMemo } from 'react';
import type { AboutPost } from '../about-post.ts';
import type { CommentEntry } from '../store/comments-snapshot.ts';
import type { PostComments } from '../store/post-comments.ts';
import type { FormControl, OpenForms } from '../use-open-forms.ts';
import { CommentItem } from './comment-item.tsx';
import styles from './comment-list.module.css';
import { authorName } from './comment-view.ts';
import type { ThreadRow } from './thread.ts';
import { useGrowingLimit } from './use-growing-limit.ts';
import type { LinkedComment } from './use-linked-comment.ts';
import { useRowGroups } from './use-row-groups.ts';

/** Deeper replies are drawn at this level: there is no room for more on a telephone, and no use either. */
const deepestLevel = 6;

/** Further down, comments far from the screen do without buttons and Markdown: thousands only make the page slow. */
const rowsAtOnce = 200;

interface CommentListProps {
  readonly comments: PostComments;
  readonly rows: readonly ThreadRow[];
  readonly entries: ReadonlyMap<string, CommentEntry>;
  readonly about: AboutPost;
  readonly undoable: ReadonlySet<string>;
  readonly linked: LinkedComment | undefined;
  readonly restorations: number;
  readonly forms: OpenForms;
  readonly control: FormControl;
  readonly onStatus: (status: string) => void;
}

/**
 * The comments, in one flat list whose levels are drawn by indentation. Nested lists would crash the renderer on
 * deep threads, and would make React throw a comment's open form away when its parent disappears.
 */
export const CommentList = memo(function CommentList(props: CommentListProps) {
  const { comments, rows, entries, about, undoable, linked, restorations, forms, control, onStatus } = props;
  const limit = useGrowingLimit(rows.length);
  const groups = useRowGroups(useMemo(() => rows.slice(0, limit), [rows, limit]));
  const waiting = useMemo(() => new Set(rows.slice(rowsAtOnce).map(({ record }) => record.id)), [rows]);

  function drawRow(row: ThreadRow) {
    const { record, depth } = row;
    const entry = entries.get(record.id);
    if (entry === undefined) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: an li may stand in a list alone, not in a group
      <div key={record.id} role="listitem" className={styles.row} data-level={Math.min(depth, deepestLevel)}>
        <CommentItem
          comments={comments}
          entry={entry}
          about={about}
          replyTo={replyTarget(row)}
          isUndoable={undoable.has(record.id)}
          arrive={record.id === linked?.id ? linked.arrive : undefined}
          isReplying={forms.replies.has(record.id)}
          isEditing={forms.edits.has(record.id)}
          waits={waiting.has(record.id)}
          restorations={restorations}
          forms={control}
          onStatus={onStatus}
        />
      </div>
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an ol may hold nothing but li
    <div role="list" className={styles.list} aria-label="Comments">
      {groups.map((group) => (
        <div key={group.key} className={styles.group} style={{ containIntrinsicBlockSize: roomFor(group.rows.length) }}>
          {group.rows.map(drawRow)}
        </div>
      ))}
    </div>
  );
});

/** What rows take up until the browser has laid them out. */
function roomFor(rows: number): string {
  return `auto ${rows * 8.5}rem`;
}

function replyTarget({ record, parent }: ThreadRow): string | undefined {
  if (record.parent === undefined) return undefined;
  if (parent === undefined) return 'a comment that is not here';
  return parent.deletedAt === undefined ? authorName(parent) : 'a deleted comment';
}
