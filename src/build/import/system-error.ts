/** Whether the operating system said that something does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** What the operating system or a stream of Node's said, both of which give a code. Anything else is a bug and is thrown on. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return error.message;
}
