import { parseTimestamp, timestampFromUnix } from '../../post/timestamp.ts';
import { readMoment } from '../digest/moment-value.ts';

/** The zones that RFC 822 names, section 5.1, with their offsets. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 822 as feeds write it, with years of two or four digits: `Sat, 18 Oct 2025 16:36:06 +0200`. */
const rfc822 =
  /^(?:[a-z]+\.?,?\s+)?(?<day>\d{1,2})[\s-](?<month>[a-z]{3})[a-z]*\.?[\s-](?<year>\d{4}|\d{2})(?:\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?\s*(?<zone>[a-z]+|[+-]\d{2}:?\d{2})?$/iu;

/** RFC 3339 and what is near it: without seconds, offset or its colon, with a space or fractions. */
const near3339 =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<zone>[a-z]+|[+-]\d{1,2}(?::?\d{2})?)?$/iu;

/**
 * Reads a date as feeds, exports and front matter write it: RFC 3339, RFC 822, what people make of both, and Unix times.
 * Without an offset it is taken for UTC. The result is RFC 3339; `undefined` where it is no date.
 */
export function readDate(value: string | number): string | undefined {
  if (typeof value === 'number') return timestampFromUnix(value);
  const text = value.trim();
  const exact = readMoment(text);
  if (exact !== undefined) return exact;
  const parts = (rfc822.exec(text) ?? near3339.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const { year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone } = parts;
  const offset = offsetOf(zone);
  const number = /^\d/u.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  if (offset === undefined || number < 1) return undefined;
  const pad = (part: string | number) => String(part).padStart(2, '0');
  return parseTimestamp(`${fullYear(year)}-${pad(number)}-${pad(day)}T${pad(hour)}:${minute}:${pad(second)}${offset}`);
}

/** RFC 2822, section 4.3: two digits from 50 on are of the last century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return 'Z';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign !== undefined) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return zones[zone.toUpperCase()];
}
