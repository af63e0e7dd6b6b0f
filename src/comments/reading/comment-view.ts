import type { AboutPost } from '../about-post.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { readSelector, type TextQuoteSelector } from '../record/text-quote-selector.ts';

/** A moment as `<time>` wants it and as people read it. */
export interface MomentView {
  readonly iso: string;
  readonly label: string;
}

/** A comment as its view shows it; its text is shown by `comment-text.tsx`. */
export interface CommentView {
  readonly author: string;
  readonly created: MomentView;
  /** When it last changed; `undefined` where it never did. */
  readonly edited: MomentView | undefined;
  /** What else is to be known about it. */
  readonly remark: string | undefined;
  /** The passage of the post it is about. */
  readonly quote: TextQuoteSelector | undefined;
}

/** One formatter for all comments: making one costs more than a hundred uses. It follows the reader's own language and time zone. */
let format: Intl.DateTimeFormat | undefined;

/** Prepares a comment for showing. For the browser only: a server knows neither the reader's language nor time zone. */
export function viewComment(record: CommentRecord, about: AboutPost = {}): CommentView {
  const { createdAt, updatedAt, postHash } = record;
  const isPostChanged = postHash !== undefined && about.hash !== undefined && postHash !== about.hash;
  return {
    author: authorName(record),
    created: viewMoment(createdAt),
    edited: Date.parse(updatedAt) === Date.parse(createdAt) ? undefined : viewMoment(updatedAt),
    remark: isPostChanged ? 'Post edited since you commented' : undefined,
    quote: readSelector(record.selector),
  };
}

/** The paragraphs of a plain text. Each may hold line breaks. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n(?:[^\S\n]*\n)+/u);
}

/** The name to show for the author of a comment. */
export function authorName({ author }: CommentRecord): string {
  return author ?? 'Anonymous';
}

/** For the browser only, like {@link viewComment}. */
export function viewMoment(iso: string): MomentView {
  format ??= new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return { iso, label: format.format(new Date(iso)) };
}
