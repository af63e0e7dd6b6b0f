/** A file of the publisher's that can't be used, with everything that is wrong with it. */
export interface FileFault {
  /** Relative to the publisher's folder. */
  readonly file: string;
  readonly issues: readonly string[];
}

/** Faults for people: each file, and below it what is wrong with it. */
export function describeFaults(faults: readonly FileFault[]): string {
  return faults
    .map(({ file, issues }) => [`public/${file}`, ...issues.map((issue) => `  ${issue}`)].join('\n'))
    .join('\n');
}
