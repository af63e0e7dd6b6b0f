import type { CommentRecord } from '../record/comment-record.ts';

/** A moment as `<time>` wants it and as people read it. */
export interface MomentView {
  readonly iso: string;
  readonly label: string;
}

/** A comment as its view shows it. */
export interface CommentView {
  readonly author: string;
  /** Each may hold line breaks. */
  readonly paragraphs: readonly string[];
  readonly created: MomentView;
  /** When it last changed; `undefined` where it never did. */
  readonly edited: MomentView | undefined;
}

/** One formatter for all comments: making one costs more than a hundred uses. It follows the reader's own language and time zone. */
let format: Intl.DateTimeFormat | undefined;

/** Prepares a comment for showing. For the browser only: a server knows neither the reader's language nor time zone. */
export function viewComment(record: CommentRecord): CommentView {
  const { createdAt, updatedAt, text } = record;
  return {
    author: authorName(record),
    paragraphs: text.split(/\n(?:[^\S\n]*\n)+/u),
    created: viewMoment(createdAt),
    edited: Date.parse(updatedAt) === Date.parse(createdAt) ? undefined : viewMoment(updatedAt),
  };
}

/** The name to show for the author of a comment. */
export function authorName({ author }: CommentRecord): string {
  return author ?? 'Anonymous';
}

function viewMoment(iso: string): MomentView {
  format ??= new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return { iso, label: format.format(new Date(iso)) };
}
