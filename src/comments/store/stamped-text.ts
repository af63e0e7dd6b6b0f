/** A text with a time that belongs to it: RFC 3339. */
export interface StampedText {
  readonly at: string;
  readonly text: string;
}

/** Both as one text: the time stands before it, on a line of its own. */
export function stamped(at: string, text: string): string {
  return `${at}\n${text}`;
}

/** The opposite of {@link stamped}; `undefined` where there is no such line. */
export function parseStamped(stored: string): StampedText | undefined {
  const end = stored.indexOf('\n');
  return end === -1 ? undefined : { at: stored.slice(0, end), text: stored.slice(end + 1) };
}
