import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import type { AboutPost } from '../../src/comments/about-post';
import { CommentsSection } from '../../src/comments/comments-section';
import { Place } from '../../src/ui/place';
import { type FakeStorage, fakeStorage } from './store/fake-storage';
import { openStore } from './store/make-store';

/** The section as the page of its post shows it. */
export function onPage(props: ComponentProps<typeof CommentsSection>) {
  return (
    <Place value={{ path: `/posts/${props.post}/` }}>
      <CommentsSection {...props} />
    </Place>
  );
}

/** The section on a post, with a store of its own, as every page load has. */
export function section(storage: FakeStorage, about?: AboutPost) {
  return onPage({ post: 'a-post', question: 'Would you go?', store: openStore(storage), about });
}

export function show(storage: FakeStorage = fakeStorage(), about?: AboutPost) {
  const user = userEvent.setup();
  const view = render(<StrictMode>{section(storage, about)}</StrictMode>);
  return { user, storage, ...view };
}

export function box(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

export function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The comments on screen. */
export function articles(): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Comments' })).getAllByRole('article');
}

/** The comment at a place of the list, counted from 0; its roles and names are asked for with `within`. */
export function article(place: number): HTMLElement {
  const found = articles()[place];
  if (found === undefined) throw new Error(`there is no comment at place ${place}`);
  return found;
}
