// @vitest-environment node
import { expect, it } from 'vitest';
import { calendarDate } from '../../src/post/calendar-date';

it('is the day as the author wrote it, wherever it is read', () => {
  expect(calendarDate('2025-10-18T23:59:59-11:00', 'en-GB').text).toBe('18 October 2025');
  expect(calendarDate('2025-10-18T00:00:00+14:00', 'en-GB').text).toBe('18 October 2025');
  expect(calendarDate('2025-10-18T23:30:00Z', 'en-GB').text).toBe('18 October 2025');
});

it('keeps the whole moment for machines', () => {
  expect(calendarDate('2025-10-18T23:59:59-11:00', 'en').iso).toBe('2025-10-18T23:59:59-11:00');
});

it('speaks the language of the interface', () => {
  expect(calendarDate('2025-10-18T12:00:00Z', 'en-US').text).toBe('October 18, 2025');
  expect(calendarDate('2025-10-18T12:00:00Z', 'de').text).toBe('18. Oktober 2025');
  expect(calendarDate('2025-10-18T12:00:00Z', 'ja').text).toBe('2025年10月18日');
});

it('writes the first and the last year a post can have', () => {
  expect(calendarDate('9999-12-31T23:59:59Z', 'en-US').text).toBe('December 31, 9999');
  expect(calendarDate('0001-01-01T00:00:00Z', 'en-US').text).toBe('January 1, 1');
});
