/** What a publisher is told of a build that failed: of an error of ours its words, of any other where it happened too. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.stack || error.message : String(error);
}
