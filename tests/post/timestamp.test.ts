// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTimestamp, timestampFromUnix } from '../../src/post/timestamp';

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** Every field in and somewhat out of its range. */
const parts = fc.record({
  year: fc.integer({ min: 0, max: 9999 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
  hour: fc.integer({ min: 0, max: 25 }),
  minute: fc.integer({ min: 0, max: 61 }),
  second: fc.integer({ min: 0, max: 61 }),
  offset: fc.constantFrom('Z', 'z', '+09:00', '-03:30', '+00:00'),
  separator: fc.constantFrom('T', 't', ' '),
});

it('takes exactly the moments that exist, and reads them as the calendar does', () => {
  fc.assert(
    fc.property(parts, ({ year, month, day, hour, minute, second, offset, separator }) => {
      const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
      const time = `${pad(hour)}:${pad(minute)}:${pad(second)}`;
      const calendar = new Date(0);
      calendar.setUTCFullYear(year, month - 1, day);
      calendar.setUTCHours(hour, minute, second);
      const exists = calendar.toISOString().endsWith(`${date}T${time}.000Z`);
      const read = parseTimestamp(`${date}${separator}${time}${offset}`);
      expect(read !== undefined).toBe(exists);
      if (read === undefined) return;
      expect(read).toBe(`${date}T${time}${offset.toUpperCase()}`);
      const [hours = 0, minutes = 0] = /[+-]\d\d:\d\d/u.exec(offset)?.[0].split(':').map(Number) ?? [];
      const shift = (hours * 60 + (offset.startsWith('-') ? -minutes : minutes)) * 60_000;
      expect(Date.parse(read)).toBe(calendar.getTime() - shift);
    }),
    { numRuns: 500 },
  );
});

it('gives back what it wrote, unchanged', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      (date) => {
        expect(parseTimestamp(date.toISOString())).toBe(date.toISOString());
      },
    ),
  );
});

it('reads Unix seconds and milliseconds to the same moment', () => {
  const seconds = fc.integer({ min: 100_000_000, max: 99_999_999_999 });
  fc.assert(
    fc.property(seconds, (time) => {
      const moment = timestampFromUnix(time);
      expect(moment && Date.parse(moment)).toBe(time * 1000);
      expect(timestampFromUnix(time * 1000)).toBe(moment);
    }),
  );
});

it('reads any number as a moment that can be read again, or as none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()), (time) => {
      const moment = timestampFromUnix(time);
      if (moment !== undefined) expect(parseTimestamp(moment)).toBe(moment);
    }),
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e18, -1e14])('finds no moment in %d', (time) => {
  expect(timestampFromUnix(time)).toBeUndefined();
});

it.each([
  '2025-02-30T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2025-04-31T00:00:00Z',
  '2025-10-18T24:00:00Z',
  '2025-10-18T16:36:06',
  '2025-10-18T16:36Z',
  '2025-10-18T16:36:06+0900',
  '2025-10-18T16:36:06.Z',
  ' 2025-10-18T16:36:06Z',
  '2025-10-18T16:36:06Z\n',
  '+002025-10-18T16:36:06Z',
  '２０２５-10-18T16:36:06Z',
  'yesterday',
])('refuses %j', (text) => {
  expect(parseTimestamp(text)).toBeUndefined();
});

it('knows leap years', () => {
  expect(parseTimestamp('2000-02-29T00:00:00Z')).toBeDefined();
  expect(parseTimestamp('2024-02-29T00:00:00Z')).toBeDefined();
});
