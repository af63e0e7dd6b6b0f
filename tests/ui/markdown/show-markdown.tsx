import { render } from '@testing-library/react';
import { resolveInPost } from '../../../src/post/addresses';
import { Markdown, type MarkdownVariant } from '../../../src/ui/markdown/markdown';
import { Place } from '../../../src/ui/place';

/** Shows a text as a post at `address` would, and gives the element it stands in. */
export function showMarkdown(text: string, address = '/posts/a-post/', variant?: MarkdownVariant): HTMLElement {
  const { container } = render(
    <Place value={{ path: address }}>
      <Markdown text={text} resolve={resolveInPost} variant={variant} />
    </Place>,
  );
  return container;
}

/** Shows a text as a comment would. */
export function showNote(text: string, idPrefix = 'note-'): HTMLElement {
  return showMarkdown(text, undefined, { kind: 'note', idPrefix, asWritten: <p>{text}</p> });
}
