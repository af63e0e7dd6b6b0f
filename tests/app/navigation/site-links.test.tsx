import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers, type FakeSite, serveFakeSite } from '../../support/fake-site.ts';
import { makePost } from '../../support/make-post.ts';
import { renderApp } from '../../support/render-app.tsx';

const first = makePost({ title: 'First', body: '[Second](second/) [Out](https://other.example/)\n\n## Part' }, 'first');
const second = makePost({ title: 'Second one' }, 'second');

let site: FakeSite;
/** What would leave the page: clicks that nobody took over. jsdom can't follow them. */
let left: string[];
const noteLeaving = (event: MouseEvent) => {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  left.push(event.target.closest('a')?.getAttribute('href') ?? '');
  event.preventDefault();
};

beforeEach(() => {
  site = serveFakeSite([first, second]);
  left = [];
  window.addEventListener('click', noteLeaving);
});
afterEach(() => window.removeEventListener('click', noteLeaving));

const asked = (path: string) => site.requested.filter((request) => request === path).length;

/** A link that React knows nothing of, as in prerendered HTML. */
function foreignLink(attributes: Readonly<Record<string, string>>): HTMLElement {
  const link = document.createElement('a');
  link.append('Foreign');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.querySelector('main')?.append(link);
  return link;
}

it('leaves the focus at the start of the page that is opened first', async () => {
  const { user } = await renderApp('/posts/first/', undefined, StrictMode);
  expect(document.body).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
});

it('opens another page of the site in place, at its top, with its heading in focus', async () => {
  const { user } = await renderApp('/posts/first/');
  await user.click(await screen.findByRole('link', { name: 'Second' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Second one' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(window.location.pathname).toBe('/posts/second/');
  expect(document.title).toBe('Second one – Digests');
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  expect(left).toEqual([]);
});

/** Makes the host hold a file back; the result lets it go. */
function holdBack(path: string): () => void {
  const answer = site.answers.get(path) ?? answers.text('', { status: 404 });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  site.answers.set(path, (signal) => held.then(() => answer(signal)));
  return () => letGo();
}

describe('a click whose page takes its time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  // Events of `user-event` wait for a timer, and timers stand still here.
  const click = (name: string) => fireEvent.click(screen.getByRole('link', { name }));
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const heading = () => screen.getByRole('heading', { level: 1 });

  it('keeps the page at hand on the screen until the next one is there', async () => {
    await renderApp('/posts/first/');
    await pass(100);
    const letGo = holdBack('/posts/second.json');
    click('Second');
    await pass(300);
    expect(asked('/posts/second.json')).toBe(1);
    expect(heading()).toHaveTextContent('First');
    expect(window.location.pathname).toBe('/posts/first/');
    letGo();
    await pass(50);
    expect(heading()).toHaveTextContent('Second one');
  });

  it('shows the place of the page after a moment, rather than nothing', async () => {
    await renderApp('/posts/first/');
    await pass(100);
    holdBack('/posts/second.json');
    click('Second');
    await pass(600);
    expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
    expect(window.location.pathname).toBe('/posts/second/');
  });

  it('gives way to a later click', async () => {
    await renderApp('/posts/first/');
    await pass(100);
    const letGo = holdBack('/posts/second.json');
    click('Second');
    click('Tags');
    await pass(100);
    expect(heading()).toHaveTextContent('Tags');
    letGo();
    await pass(600);
    expect(heading()).toHaveTextContent('Tags');
    expect(window.location.pathname).toBe('/tags/');
  });
});

it('goes back to the page before', async () => {
  const { user } = await renderApp('/posts/first/');
  await user.click(await screen.findByRole('link', { name: 'Second' }));
  await screen.findByRole('heading', { level: 1, name: 'Second one' });
  window.history.back();
  expect(await screen.findByRole('heading', { level: 1, name: 'First' })).toBeVisible();
  expect(asked('/posts/first.json')).toBe(1);
});

it('fetches a page ahead, once, when the reader points at its link, and not again when it is opened', async () => {
  const { user } = await renderApp('/posts/first/');
  const link = await screen.findByRole('link', { name: 'Second' });
  expect(asked('/posts/second.json')).toBe(0);
  await user.hover(link);
  await user.unhover(link);
  await user.hover(link);
  await waitFor(() => expect(asked('/posts/second.json')).toBe(1));
  await user.click(link);
  await screen.findByRole('heading', { level: 1, name: 'Second one' });
  expect(asked('/posts/second.json')).toBe(1);
});

it.each([
  ['focus', 'focusIn'],
  ['touch', 'touchStart'],
] as const)('fetches ahead on %s, too', async (_how, event) => {
  await renderApp('/posts/first/');
  fireEvent[event](await screen.findByRole('link', { name: 'Second' }));
  await waitFor(() => expect(asked('/posts/second.json')).toBe(1));
});

it('fetches lists ahead, too', async () => {
  const { user } = await renderApp('/posts/first/');
  await user.hover(screen.getByRole('link', { name: 'Posts' }));
  await user.hover(screen.getByRole('link', { name: 'Tags' }));
  await waitFor(() => expect(site.requested).toContain('/lists/tags.json'));
  expect(asked('/lists/all/newest.json')).toBe(1);
});

it('says nothing of a page that could not be fetched ahead', async () => {
  const { user } = await renderApp('/posts/first/');
  await screen.findByRole('link', { name: 'Second' });
  await user.hover(foreignLink({ href: '/posts/missing/' }));
  await waitFor(() => expect(asked('/posts/missing.json')).toBe(1));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('follows links it did not draw', async () => {
  const { user } = await renderApp('/posts/first/');
  await screen.findByRole('link', { name: 'Second' });
  await user.click(foreignLink({ href: '../second/' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Second one' })).toBeVisible();
});

it.each([
  ['to another site', { href: 'https://other.example/posts/second/' }],
  ['to a file of the site', { href: '/posts/second.json' }],
  ['that opens a new tab', { href: '/posts/second/', target: '_blank' }],
  ['that downloads', { href: '/posts/second/', download: '' }],
  ['to a part of this page', { href: '#part' }],
  ['to an address that is none', { href: 'https://[' }],
  ['to mail', { href: 'mailto:a@b.example' }],
])('leaves a link %s to the browser', async (_what, attributes) => {
  const { user } = await renderApp('/posts/first/');
  await screen.findByRole('link', { name: 'Second' });
  const before = [...site.requested];
  const link = foreignLink(attributes);
  await user.hover(link);
  await user.click(link);
  expect(left).toEqual([attributes.href]);
  expect(site.requested).toEqual(before);
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'leaves a click with %j to the browser',
  async (how) => {
    await renderApp('/posts/first/');
    const click = createEvent.click(await screen.findByRole('link', { name: 'Second' }), how);
    fireEvent(screen.getByRole('link', { name: 'Second' }), click);
    expect(left).toEqual(['../../posts/second/']);
  },
);

it('ignores an anchor without an address', async () => {
  const { user } = await renderApp('/posts/first/');
  await screen.findByRole('link', { name: 'Second' });
  await user.click(foreignLink({}));
  expect(screen.getByRole('heading', { level: 1, name: 'First' })).toBeVisible();
});

it('arrives at the part that an address names', async () => {
  const { user } = await renderApp('/posts/second/');
  await screen.findByRole('heading', { level: 1, name: 'Second one' });
  const scrolled: Element[] = [];
  // jsdom has no layout, so no `scrollIntoView`.
  Element.prototype.scrollIntoView = function noteScrolling() {
    scrolled.push(this);
  };
  await user.click(foreignLink({ href: '/posts/first/#part' }));
  const part = await screen.findByRole('heading', { name: 'Part' });
  await waitFor(() => expect(scrolled).toEqual([part]));
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

it('survives a fragment that is not valid percent-encoding', async () => {
  const { user } = await renderApp('/posts/first/');
  await screen.findByRole('link', { name: 'Second' });
  await user.click(foreignLink({ href: '/posts/second/#100%' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Second one' });
  await waitFor(() => expect(heading).toHaveFocus());
});
