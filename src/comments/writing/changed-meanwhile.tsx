import { Notice } from '../../ui/notice.tsx';
import { PlainParagraphs } from '../reading/plain-paragraphs.tsx';
import type { CommentRecord } from '../record/comment-record.ts';

interface ChangedMeanwhileProps {
  /** The `updatedAt` of the version that the edit began with. */
  readonly since: string;
  /** The comment as it is now. */
  readonly now: CommentRecord;
}

/** Says over an edit that the comment was changed in another tab since: saving would replace words nobody has seen here. */
export function ChangedMeanwhile({ since, now }: ChangedMeanwhileProps) {
  if (now.updatedAt === since) return null;
  return (
    <Notice role="alert">
      {now.deletedAt === undefined ? (
        <>
          <p>This comment was changed elsewhere since you began. Saving replaces what it says now:</p>
          <PlainParagraphs text={now.text} />
        </>
      ) : (
        <p>This comment was deleted elsewhere since you began. Saving brings it back.</p>
      )}
    </Notice>
  );
}
