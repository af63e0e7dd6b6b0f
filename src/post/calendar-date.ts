export interface CalendarDate {
  /** RFC 3339, for `<time datetime>`. */
  readonly iso: string;
  /** The day for people: "18 October 2025". */
  readonly text: string;
}

/**
 * The day of a moment as its author wrote it down. Reading it in the offset it was written with, not in the
 * reader's, keeps a prerendered page and the page in the browser the same.
 */
export function calendarDate(timestamp: string, locale: string): CalendarDate {
  const day = new Date(`${timestamp.slice(0, 10)}T12:00:00Z`);
  return { iso: timestamp, text: dateFormat(locale).format(day) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of days in a language. Kept, because making the first one takes longer than a page may. */
export function dateFormat(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
