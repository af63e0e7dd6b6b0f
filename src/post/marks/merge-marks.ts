import { laterVersion } from '../../platform/later-version.ts';
import type { Result } from '../../platform/result.ts';
import type { ExchangedMarks } from './exchanged-marks.ts';
import type { Mark } from './mark-codec.ts';
import type { MarkFault, MarkShelf } from './mark-shelf.ts';
import type { MarkStore } from './mark-store.ts';

/** The marks of this browser as an export is to hold them. */
export function marksToExchange({ saved, read }: MarkStore): ExchangedMarks {
  saved.readAll();
  read.readAll();
  return { saved: saved.marks(), read: read.marks(), unread: [...saved.setAside(), ...read.setAside()] };
}

/** Of the marks in a file, those that would change something here. What can't be read here keeps its place. */
export function planMarks(marks: ExchangedMarks, { saved, read }: MarkStore): ExchangedMarks {
  return {
    saved: marks.saved.filter((mark) => isNews(mark, saved)),
    read: marks.read.filter((mark) => isNews(mark, read)),
    unread: marks.unread.filter(({ kind, post }) => {
      const known = kind === 'saved' ? saved.read(post) : read.read(post);
      return known.ok && known.value === undefined;
    }),
  };
}

function isNews<M extends Mark>(mark: M, shelf: MarkShelf<M>): boolean {
  const known = shelf.read(mark.post);
  if (!known.ok) return known.fault.code !== 'unreadable';
  return known.value === undefined || laterVersion(known.value, mark) !== known.value;
}

/** The steps of a merge, one for each mark, so that thousands can be done in portions. What can't be read here gets its place first. */
export function mergeSteps(
  marks: ExchangedMarks,
  { saved, read }: MarkStore,
): readonly (() => Result<unknown, MarkFault>)[] {
  return [
    ...marks.unread.map(
      ({ kind, post, text }) =>
        () =>
          (kind === 'saved' ? saved : read).keepUnread(post, text),
    ),
    ...marks.saved.map((mark) => () => saved.write(mark)),
    ...marks.read.map((mark) => () => read.write(mark)),
  ];
}
