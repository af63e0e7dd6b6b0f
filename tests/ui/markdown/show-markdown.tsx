import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { resolveInPost } from '../../../src/post/addresses';
import { Markdown } from '../../../src/ui/markdown/markdown';

/** Shows a text as a post at `address` would, and gives the element it stands in. */
export function showMarkdown(text: string, address = '/posts/a-post/'): HTMLElement {
  const { container } = render(
    <MemoryRouter initialEntries={[address]}>
      <Markdown text={text} resolve={resolveInPost} />
    </MemoryRouter>,
  );
  return container;
}
