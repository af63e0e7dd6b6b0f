import type { FetchSourceFault } from '../../platform/fetch-source.ts';
import { describeSourceFault } from '../../publish/sources/describe-source-fault.ts';
import type { OpenFault } from '../../publish/sources/open-bytes.ts';
import type { SourceFault } from '../../publish/sources/source.ts';

/** Why an input could not be imported. Nothing of such an input is written, except posts that came before the fault. */
export type ImportFault =
  | { readonly code: 'not-found' }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'empty-folder' }
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | FetchSourceFault
  | OpenFault
  | SourceFault
  | { readonly code: 'slug-taken'; readonly file: string }
  | { readonly code: 'edited-post'; readonly file: string }
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
      return 'The folder has no files that posts come in: .txt, .md, .json, .html, .xml, .rss, .atom, .zip or .gz.';
    case 'too-large':
      return `It is larger than ${fault.limitBytes / 1e6} MB, which is more than any source may have. Split it into several files.`;
    case 'http-status':
      return `The host answered with status ${fault.status}. Open the address in a browser to see why.`;
    case 'no-answer':
      return `The host did not answer: ${fault.detail}`;
    case 'timeout':
      return `The host took longer than ${fault.seconds} seconds. Try again later, or save the file and import that.`;
    case 'slug-taken':
      return `${fault.file} holds a different post. Use --force to replace it, or --slug to give this one another name.`;
    case 'edited-post':
      return `${fault.file} was made of this entry and has been edited since, so it stays as it is. Use --force to replace it with what the source says now.`;
    case 'slug-taken-in-this-run':
      return `${fault.file} was made of another post in this run. Give one of the two another slug.`;
    case 'not-written':
      return `${fault.file} can’t be written: ${fault.detail}`;
    default:
      return describeSourceFault(fault);
  }
}
