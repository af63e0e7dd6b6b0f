import type { OpenFault } from './open-bytes.ts';
import type { SourceFault } from './source.ts';

/** The words for a fault of a source: what is wrong, and what to do about it. */
export function describeSourceFault(fault: SourceFault | OpenFault): string {
  switch (fault.code) {
    case 'not-text':
      return 'It is no text: it has zero bytes in it, as pictures and programs do.';
    case 'unknown-encoding':
      return `It says that its encoding is “${fault.label}”, which is none. Save it as UTF-8 and import it again.`;
    case 'wrong-encoding':
      return fault.isDeclared
        ? `It says that it is encoded in ${fault.label}, and isn’t. Save it as UTF-8 and import it again.`
        : 'It is not encoded in UTF-8 and doesn’t say in what, so its letters can’t be told. Save it as UTF-8 and import it again.';
    case 'damaged-archive':
      return `The ${fault.format} file is damaged: ${fault.detail}. Pack it again, or import what is in it.`;
    case 'too-large-unpacked':
      return `There are more than ${fault.limitBytes / 1e6} MB in it, packed. Unpack it, and import the files that posts are in.`;
    case 'malformed-source':
      return `It is no valid ${fault.format}: ${fault.detail}`;
    case 'empty-source':
      return 'There is nothing in it to make a post of: no title, no words.';
    case 'hostile-source':
      return `It was not read, because it looks as if it were made to do harm. ${fault.detail}`;
    case 'too-long':
      return `It is longer than ${(fault.longest / 1e6).toLocaleString('en')} million characters, which no post is. Split it into several files.`;
    case 'refused-post':
      return `The post has mistakes:\n${fault.issues.map((issue) => `  ${issue}`).join('\n')}`;
  }
}
