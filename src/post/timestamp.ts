/** `date-time` of RFC 3339, section 5.6; the offset is required, so that a post means one moment everywhere. */
const rfc3339 =
  /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/** Reads an RFC 3339 moment and writes it in the one form all engines parse; `undefined` where it is none. */
export function parseTimestamp(text: string): string | undefined {
  const parts = rfc3339.exec(text)?.groups;
  if (parts === undefined || Number(parts.day) > daysInMonth(Number(parts.year), Number(parts.month))) return undefined;
  return text.toUpperCase().replace(' ', 'T');
}

/** Beyond this many seconds (the year 5138) a number can only be meant as milliseconds. */
const secondsLimit = 100_000_000_000;

/**
 * A Unix time, in seconds or milliseconds, as RFC 3339 in UTC. `undefined` where the number is no moment of the
 * years 0 to 9999, the only ones RFC 3339 can write.
 */
export function timestampFromUnix(time: number): string | undefined {
  const date = new Date(Math.abs(time) < secondsLimit ? time * 1000 : time);
  if (Number.isNaN(date.getTime())) return undefined;
  return parseTimestamp(date.toISOString().replace('.000Z', 'Z'));
}

function daysInMonth(year: number, month: number): number {
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
