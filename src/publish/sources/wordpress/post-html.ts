import { autoParagraphs } from './auto-paragraphs.ts';
import { type Attachment, replaceShortcodes } from './shortcodes.ts';

/** A post of WordPress as HTML, and notes about what has no words of its own. */
export interface PostHtml {
  readonly html: string;
  readonly notes: readonly string[];
}

/** Blocks that WordPress fills in when it shows them (developer.wordpress.org/block-editor, "dynamic blocks"). */
const filledLater = /<!--\s+wp:[a-z][a-z\d/-]*\s[^<>]*\/-->/gu;

/**
 * The content of a post as it stands in the database: blocks in comments, or the classic editor's text with line breaks
 * in the place of paragraphs; shortcodes in both.
 */
export function postHtml(
  content: string,
  pictures: (ids: readonly string[] | undefined) => readonly Attachment[],
): PostHtml {
  const hasBlocks = content.includes('<!-- wp:');
  const later = hasBlocks ? (content.match(filledLater)?.length ?? 0) : 0;
  const plain = content.includes('<!--') ? withoutComments(content) : content;
  const html = replaceShortcodes(plain, pictures);
  return {
    html: hasBlocks || /<p[\s>]/iu.test(plain) ? html : autoParagraphs(html),
    notes: later === 0 ? [] : [`left out ${later} ${later === 1 ? 'block' : 'blocks'} that WordPress fills in itself`],
  };
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return [
    first,
    ...rest.map((part) => {
      const end = part.indexOf('-->');
      return end < 0 ? `<!--${part}` : part.slice(end + 3);
    }),
  ].join('');
}
