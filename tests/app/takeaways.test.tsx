import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeawaysCode } from '../../src/app/pages/takeaways-code.ts';
import type { Post } from '../../src/post/post-schema.ts';
import { answers, serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';
import { withClipboard } from './reading/clipboard.ts';

const url = 'http://localhost:3000/posts';

/** Newest first: two of one day, and one without a takeaway of the day before. */
const few: readonly Post[] = [
  makePost(
    {
      title: 'Cloud at play',
      publishedAt: '2026-03-20T20:00:00Z',
      takeaway: 'Games *move*.',
      category: 'Technology',
      tags: ['Cloud'],
    },
    'cloud-at-play',
  ),
  makePost({ title: 'Paper', publishedAt: '2026-03-20T08:00:00Z', takeaway: 'Paper stays.' }, 'paper'),
  makePost({ title: 'Without', publishedAt: '2026-03-19T08:00:00Z', tags: ['Cloud'] }, 'قصة'),
];

/** The same, and as many older ones as fill two pages with them. */
const many: readonly Post[] = [
  ...few,
  ...Array.from({ length: 37 }, (_, index) =>
    makePost(
      { title: `Older ${index}`, publishedAt: '2026-03-18T08:00:00Z', takeaway: `Of old, ${index}.` },
      `older-${index}`,
    ),
  ),
];

const print = vi.fn();

beforeEach(async () => {
  vi.stubGlobal('print', print.mockReset());
  // As if pointed at: what is tested here is not how code arrives.
  await takeawaysCode.load();
});

const takeaways = () => screen.findByRole('region', { name: 'Takeaways' });
const of = (name: string) => within(screen.getByRole('heading', { name }).closest('article') ?? document.body);

it('a list can be seen as its takeaways alone, by day, and as posts again', async () => {
  serveFakeSite(few);
  const { user } = await renderApp('/');
  const view = within(screen.getByRole('navigation', { name: 'View' }));
  expect(view.getByRole('link', { name: 'Posts' })).toHaveAttribute('aria-current', 'page');
  await user.click(view.getByRole('link', { name: 'Takeaways' }));
  const region = within(await takeaways());
  expect(window.location.search).toBe('?view=takeaways');
  expect(document.title).toBe('Takeaways – Digests');
  const days = region.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(days).toEqual(['20 March 2026', '19 March 2026']);
  const first = within(region.getByRole('list', { name: '20 March 2026' })).getAllByRole('article');
  expect(first).toHaveLength(2);
  expect(of('Cloud at play').getByText('Games move.')).toBeVisible();
  expect(of('Cloud at play').getByRole('link', { name: 'Cloud at play' })).toHaveAttribute(
    'href',
    'posts/cloud-at-play/',
  );
  expect(of('Cloud at play').getByRole('link', { name: 'Technology' })).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Posts' })).not.toBeInTheDocument();

  await user.click(
    within(screen.getByRole('navigation', { name: 'View' })).getByRole('link', { name: 'Posts', current: false }),
  );
  expect(await screen.findByRole('list', { name: 'Posts' })).toBeVisible();
  expect(window.location.search).toBe('');
});

it('stays the way it is over older posts', async () => {
  serveFakeSite(many);
  const { user } = await renderApp('/?view=takeaways');
  await takeaways();
  await user.click(screen.getByRole('link', { name: 'Older posts' }));
  await screen.findByText('Page 1, counted from the oldest');
  expect(await takeaways()).toBeVisible();
  expect(`${window.location.pathname}${window.location.search}`).toBe('/page/1/?view=takeaways');
});

it('is there for a tag, and shows the title of a post that has no takeaway', async () => {
  serveFakeSite(few);
  await renderApp('/tags/cloud/?view=takeaways');
  const region = within(await takeaways());
  expect(region.getAllByRole('article')).toHaveLength(2);
  expect(of('Without').queryByRole('paragraph')).not.toBeInTheDocument();
  expect(document.title).toBe('Takeaways – #Cloud – Digests');
});

it('asks for the list and nothing else', async () => {
  const site = serveFakeSite(few);
  await renderApp('/?view=takeaways');
  await takeaways();
  expect(site.requested).toEqual(['/lists/all/newest.json']);
});

it('has no switch for an empty list', async () => {
  serveFakeSite([]);
  await renderApp('/?view=takeaways');
  expect(await screen.findByText(/There are no posts yet/u)).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'View' })).not.toBeInTheDocument();
});

describe('Copy', () => {
  it('copies the takeaway and its link, and says so for a moment', async () => {
    serveFakeSite(few);
    const { user } = await renderApp('/?view=takeaways');
    const clipboard = withClipboard('allowed');
    await takeaways();
    await user.click(of('Cloud at play').getByRole('button', { name: 'Copy' }));
    expect(await of('Cloud at play').findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(clipboard.text()).toBe(`Games move.\n${url}/cloud-at-play/`);
    expect(await screen.findByText('Copied', { selector: '[role=status]' })).toBeInTheDocument();
    await user.click(of('Without').getByRole('button', { name: 'Copy' }));
    await of('Without').findByRole('button', { name: 'Copied' });
    expect(clipboard.text()).toBe(`Without\n${url}/${encodeURIComponent('قصة')}/`);
  });

  it('selects the text where the browser does not let the page copy', async () => {
    serveFakeSite(few);
    const { user } = await renderApp('/?view=takeaways');
    withClipboard('refused');
    await takeaways();
    await user.click(of('Paper').getByRole('button', { name: 'Copy' }));
    expect(await of('Paper').findByRole('button', { name: 'Could not copy' })).toBeVisible();
    expect(`${getSelection()}`).toBe('Paper stays.');
  });

  it('c copies the one that has the focus, however long it is held', async () => {
    serveFakeSite(few);
    await renderApp('/?view=takeaways');
    const clipboard = withClipboard('old');
    await takeaways();
    const execCommand = vi.spyOn(document, 'execCommand');
    of('Paper').getByRole('link', { name: 'Paper' }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'c' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'c', repeat: true });
    await waitFor(() => expect(clipboard.text()).toBe(`Paper stays.\n${url}/paper/`));
    expect(await of('Paper').findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(execCommand).toHaveBeenCalledTimes(1);
  });

  it('c copies the one of which most is on the screen, where none has the focus', async () => {
    serveFakeSite(few);
    await renderApp('/?view=takeaways');
    const clipboard = withClipboard('old');
    await takeaways();
    // The first is cut by the top of the screen, the second is not, and the others are below.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
      const index = screen.getAllByRole('article').indexOf(this as HTMLElement);
      return DOMRect.fromRect({ y: -50 + index * 400, height: 350, width: 100 });
    });
    fireEvent.keyDown(document.body, { key: 'c' });
    await waitFor(() => expect(clipboard.text()).toBe(`Paper stays.\n${url}/paper/`));
  });

  it('c does nothing in a list of posts', async () => {
    serveFakeSite(few);
    const { user } = await renderApp('/');
    const clipboard = withClipboard('old');
    await user.keyboard('ct');
    // Keys are served in order.
    await screen.findByRole('button', { name: 'Theme: light' });
    expect(clipboard.text()).toBeUndefined();
  });
});

describe('Print', () => {
  const paper = () => within(screen.getByRole('region', { name: 'For the printer', hidden: true }));
  const titles = () =>
    paper()
      .getAllByRole('heading', { level: 3, hidden: true })
      .map(({ textContent }) => textContent);

  async function printRange(range: string, now: string) {
    const { user } = await renderApp('/?view=takeaways');
    await takeaways();
    vi.setSystemTime(new Date(now));
    await user.selectOptions(screen.getByRole('combobox', { name: 'On paper' }), range);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    return user;
  }

  beforeEach(() => {
    // The date alone: everything else has to go on.
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('puts the takeaways of today on paper, with the site’s name, the date and the addresses', async () => {
    serveFakeSite(few);
    await printRange('Today', '2026-03-20T12:00:00');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(titles()).toEqual(['Cloud at play', 'Paper']);
    expect(paper().getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('Digests');
    expect(paper().getByText('Takeaways, 20 March 2026')).toBeInTheDocument();
    expect(paper().getByText('Games move.')).toBeInTheDocument();
    expect(paper().getByText(`${url}/cloud-at-play/`)).toBeInTheDocument();
  });

  it('reads on for a week that is longer than the page, once for each page', async () => {
    const site = serveFakeSite(many);
    await printRange('This week', '2026-03-20T12:00:00');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(titles()).toHaveLength(many.length);
    expect(paper().getByText(/^Takeaways, 18\s?–\s?20 March 2026$/u)).toBeInTheDocument();
    expect(site.requested).toEqual(['/lists/all/newest.json', '/lists/all/1.json']);
  });

  it('says so where nothing is from that time, and prints nothing', async () => {
    serveFakeSite(few);
    await printRange('Today', '2026-05-01T12:00:00');
    expect(await screen.findByText('Nothing is from today.')).toBeVisible();
    expect(print).not.toHaveBeenCalled();
  });

  it('prints what is on the page, however old', async () => {
    serveFakeSite(many);
    await printRange('All on this page', '2030-01-01T12:00:00');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(titles()).toHaveLength(20);
  });

  it('says what is wrong where a page can’t be had', async () => {
    serveFakeSite(many).answers.set('/lists/all/1.json', answers.disconnected);
    await printRange('This week', '2026-03-20T12:00:00');
    expect(await screen.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent(
      'The list of posts could not be loaded',
    );
    expect(print).not.toHaveBeenCalled();
  });

  it('takes the paper away when the reader goes on, so that the page is what is printed next', async () => {
    serveFakeSite(few);
    const user = await printRange('Today', '2026-03-20T12:00:00');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    await user.keyboard('{Control}');
    expect(screen.queryByRole('region', { name: 'For the printer', hidden: true })).not.toBeInTheDocument();
  });
});
