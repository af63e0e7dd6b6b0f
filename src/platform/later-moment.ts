/** The last moment RFC 3339 can write. */
const endOfTime = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The time for a change: now, but always later than the versions it replaces. Clocks are set back, and two changes
 * fit in a millisecond; without this the older version would win the merge and the change would be undone.
 */
export function laterMoment(now: Date, ...than: readonly string[]): string {
  const floor = Math.max(...than.map((moment) => Date.parse(moment) + 1), now.getTime());
  return new Date(Math.min(floor, endOfTime)).toISOString();
}
