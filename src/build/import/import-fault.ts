import type { DigestFault } from '../../publish/digest/parse-digest.ts';

/** Why an input could not be imported. Nothing of such an input is written, except posts that came before the fault. */
export type ImportFault =
  | { readonly code: 'not-found' }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'empty-folder' }
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-utf-8'; readonly looksLikeUtf16: boolean }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'refused-post'; readonly issues: readonly string[] }
  | DigestFault
  | { readonly code: 'slug-taken'; readonly file: string }
  | { readonly code: 'slug-taken-in-this-run'; readonly file: string }
  | { readonly code: 'not-written'; readonly file: string; readonly detail: string };

/** The words for a fault: what is wrong, and what to do about it. */
export function describeImportFault(fault: ImportFault): string {
  switch (fault.code) {
    case 'not-found':
      return 'There is no such file or folder.';
    case 'unreadable':
      return `It can’t be read: ${fault.detail}`;
    case 'empty-folder':
      return 'The folder has no .txt, .md or .json files.';
    case 'too-large':
      return `It is larger than ${fault.limitBytes / 1e6} MB, which no post is. Split it into several files.`;
    case 'not-text':
      return 'It is not a text file: it has NUL bytes in it.';
    case 'not-utf-8':
      return fault.looksLikeUtf16
        ? 'It is encoded in UTF-16. Save it as UTF-8 and import it again.'
        : 'It is not encoded in UTF-8, so its letters can’t be told. Save it as UTF-8 and import it again.';
    case 'not-json':
      return `It is not valid JSON: ${fault.detail}`;
    case 'refused-post':
    case 'refused-digest':
      return `The post has mistakes:\n${fault.issues.map((issue) => `  ${issue}`).join('\n')}`;
    case 'empty-digest':
      return 'There is nothing in it to make a post of: no title, no words.';
    case 'slug-taken':
      return `${fault.file} holds a different post. Use --force to replace it, or --slug to give this one another name.`;
    case 'slug-taken-in-this-run':
      return `${fault.file} was made of another post in this run. Give one of the two another slug.`;
    case 'not-written':
      return `${fault.file} can’t be written: ${fault.detail}`;
  }
}
