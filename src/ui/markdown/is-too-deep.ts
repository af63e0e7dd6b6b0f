/**
 * Whether a line of Markdown opens more than 100 quotes or lists at once. Nobody reads that, and the Markdown reader
 * takes seconds over it and then runs out of stack. A thematic break (`- - -`) of any length opens nothing.
 */
export function isTooDeep(text: string): boolean {
  return /^(?![-* \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){101}/mu.test(text);
}
