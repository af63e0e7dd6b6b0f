/** Why a post, or all of them in one file, could not be exported. */
export type ExportFault =
  /** Its file can't be used: each fault with its field. */
  | { readonly code: 'unusable-post'; readonly issues: readonly string[] }
  | { readonly code: 'no-such-post' }
  | { readonly code: 'slug-repeated'; readonly other: string }
  | { readonly code: 'file-taken'; readonly file: string }
  | { readonly code: 'not-written'; readonly file: string; readonly detail: string };

/** The words for a fault: what is wrong, and what to do about it. */
export function describeExportFault(fault: ExportFault): string {
  switch (fault.code) {
    case 'unusable-post':
      return `The file has mistakes:\n${fault.issues.map((issue) => `  ${issue}`).join('\n')}`;
    case 'no-such-post':
      return 'There is no such post.';
    case 'slug-repeated':
      return `It has the same slug as ${fault.other}, which was exported. Give one of the two another.`;
    case 'file-taken':
      return `${fault.file} holds something else. Use --force to replace it, or --out to write elsewhere.`;
    case 'not-written':
      return `${fault.file} can’t be written: ${fault.detail}`;
  }
}
