import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { resolveInPost } from '../../../src/post/addresses';
import { Markdown, type MarkdownVariant } from '../../../src/ui/markdown/markdown';

/** Shows a text as a post at `address` would, and gives the element it stands in. */
export function showMarkdown(text: string, address = '/posts/a-post/', variant?: MarkdownVariant): HTMLElement {
  const { container } = render(
    <MemoryRouter initialEntries={[address]}>
      <Markdown text={text} resolve={resolveInPost} variant={variant} />
    </MemoryRouter>,
  );
  return container;
}

/** Shows a text as a comment would. */
export function showNote(text: string, idPrefix = 'note-'): HTMLElement {
  return showMarkdown(text, undefined, { kind: 'note', idPrefix, asWritten: <p>{text}</p> });
}
