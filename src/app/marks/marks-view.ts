import type { MarkKind } from '../../post/marks/mark-keys.ts';
import type { SetAsideMark } from '../../post/marks/mark-shelf.ts';

/** A moment as `<time>` wants it and as people read it. */
export interface DayView {
  readonly iso: string;
  readonly label: string;
}

/** One formatter for all. It follows the reader's own language and time zone, so it is for the browser only. */
let format: Intl.DateTimeFormat | undefined;

export function dayView(iso: string): DayView {
  format ??= new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  return { iso, label: format.format(new Date(iso)) };
}

/** How much is read, in words. A post that was begun is neither unread nor read. */
export function describePlace(place: number): string {
  return `${Math.min(99, Math.max(1, Math.round(place * 100)))} % read`;
}

/** "1 post", "2,000 posts". */
export function countOf(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

const records: Readonly<Record<MarkKind, string>> = {
  saved: 'What you saved of this post',
  read: 'How far you read this post',
};

/** Why a mark can't be read. */
export function describeSetAside({ kind, reason }: SetAsideMark): string {
  switch (reason.code) {
    case 'newer':
      return `${records[kind]} was written by a newer version of this site (format ${reason.version}). Reload the page to get that version.`;
    case 'damaged':
      return `${records[kind]} is damaged: ${reason.issues.join('; ').replace(/\.?$/u, '.')} It is kept as it is.`;
  }
}
