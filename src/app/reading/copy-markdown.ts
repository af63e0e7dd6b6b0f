import { describeFault } from '../../platform/describe-fault.ts';
import { FaultError } from '../../platform/fault.ts';
import { copyText } from './copy-text.ts';
import type { Saying } from './say.ts';

/** Copies a post as Markdown, once it is there; where the browser does not allow that, offers it as a file. */
export async function copyMarkdown(slug: string, text: Promise<string>): Promise<Saying> {
  try {
    if ((await copyText(text)) === 'copied') return { kind: 'done', words: 'Copied as Markdown' };
    return { kind: 'trouble', words: 'The browser did not allow copying.', way: fileLink(await text, `${slug}.md`) };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { title, advice } = describeFault(error.fault, 'This post');
    return { kind: 'trouble', words: `${title} ${advice}` };
  }
}

/** Leads to the text as a file, for as long as the page is there. */
function fileLink(text: string, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.append('Save it as a file');
  return link;
}
