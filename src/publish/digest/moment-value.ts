import { parseTimestamp, timestampFromUnix } from '../../post/timestamp.ts';

/**
 * Reads a moment as digests and command lines give it: Unix seconds or milliseconds (at least nine digits, so that a
 * year is not taken for one), RFC 3339, or a day alone, which means its midnight in UTC. The result is RFC 3339.
 */
export function readMoment(text: string): string | undefined {
  if (/^\d{9,14}(?:\.\d{1,9})?$/u.test(text)) return timestampFromUnix(Number(text));
  return parseTimestamp(text) ?? parseTimestamp(`${text}T00:00:00Z`);
}

/** Writes an RFC 3339 moment as {@link readMoment} reads it back unchanged: in Unix seconds where those say it all. */
export function printMoment(moment: string): string {
  const seconds = String(Date.parse(moment) / 1000);
  return readMoment(seconds) === moment ? seconds : moment;
}
