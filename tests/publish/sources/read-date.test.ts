// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '../../../src/publish/sources/read-date.ts';

it.each([
  ['2025-10-18T16:36:06Z', '2025-10-18T16:36:06Z'],
  ['2025-10-18T16:36:06.120+02:00', '2025-10-18T16:36:06.120+02:00'],
  ['2025-10-18 16:36:06 +0200', '2025-10-18T16:36:06+02:00'],
  ['2025-10-18 16:36:06 +2', '2025-10-18T16:36:06+02:00'],
  ['2025-10-18T16:36', '2025-10-18T16:36:00Z'],
  ['2025-10-18 16:36:06', '2025-10-18T16:36:06Z'],
  ['2025-1-8', '2025-01-08T00:00:00Z'],
  ['Sat, 18 Oct 2025 16:36:06 +0200', '2025-10-18T16:36:06+02:00'],
  ['Sat, 18 Oct 2025 16:36:06 GMT', '2025-10-18T16:36:06Z'],
  ['18 Oct 2025 4:36 EST', '2025-10-18T04:36:00-05:00'],
  ['Saturday, 18 October 25', '2025-10-18T00:00:00Z'],
  ['18-Oct-2025', '2025-10-18T00:00:00Z'],
  ['1 Jan 99 00:00:00 UT', '1999-01-01T00:00:00Z'],
  ['1760805166', '2025-10-18T16:32:46Z'],
  [1760805166, '2025-10-18T16:32:46Z'],
  [1760805166000, '2025-10-18T16:32:46Z'],
])('reads %s', (text, moment) => {
  expect(readDate(text)).toBe(moment);
});

it.each([
  '',
  'yesterday',
  '2025-02-30',
  '2025-13-01',
  '30 Feb 2025',
  '18 Foo 2025',
  '18 Oct 2025 16:36:06 XYZ',
  '2025',
])('takes "%s" for no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

it('reads what the engine writes of any moment', () => {
  const moments = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (date) => {
      const seconds = Math.floor(date.getTime() / 1000) * 1000;
      expect(Date.parse(readDate(date.toUTCString()) ?? '')).toBe(seconds);
      expect(Date.parse(readDate(date.toISOString()) ?? '')).toBe(date.getTime());
    }),
  );
});
