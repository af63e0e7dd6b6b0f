import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCompose } from '../../../src/app/compose/create-compose.tsx';
import { FaultError } from '../../../src/platform/fault.ts';
import { createComposer } from '../../../src/publish/compose/composer.ts';
import { createDraftStore } from '../../../src/publish/compose/draft-store.ts';
import { printPostFile } from '../../../src/publish/post-file.ts';
import { loadMarkdown } from '../../../src/ui/markdown/lazy-markdown.tsx';
import { Place } from '../../../src/ui/place.tsx';
import { type FakeStorage, fakeStorage } from '../../comments/store/fake-storage.ts';
import { makePost } from '../../support/make-post.ts';
import { testSite } from '../../support/render-app.tsx';
import { threadsAtHand } from './threads-at-hand.ts';

const post = makePost({ title: 'On the site', tags: ['One'], authors: [{ name: 'Ann' }] }, 'on-the-site');

async function showCompose(storage: FakeStorage = fakeStorage(), search = '') {
  window.history.replaceState(null, '', `/compose/${search}`);
  let ids = 0;
  const clock = () => new Date('2025-11-01T18:00:00Z');
  const store = createDraftStore({ storage: storage.tab(), site: 'takeaway:/:' });
  const composer = createComposer({ store, clock, newId: () => `draft-${++ids}`, pause: 5 });
  const readPost = async (slug: string) => {
    if (slug === post.slug) return post;
    throw new FaultError({ code: 'not-found', url: `posts/${slug}.json` });
  };
  const Compose = createCompose({ store, composer, clock, threads: threadsAtHand, readPost });
  const { unmount } = await act(async () =>
    render(
      <StrictMode>
        <MemoryRouter initialEntries={[`/compose/${search}`]}>
          <Place value={{ path: '/compose/' }}>
            <Compose site={testSite} />
          </Place>
        </MemoryRouter>
      </StrictMode>,
    ),
  );
  return { user: userEvent.setup(), unmount, storage };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const fill = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const preview = () => within(screen.getByRole('region', { name: 'Preview' }));
const kept = () => screen.findByText('Draft saved in this browser');

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

beforeAll(async () => {
  await loadMarkdown();
});

/** What was downloaded last. */
async function downloaded(): Promise<string> {
  const blob = vi.mocked(URL.createObjectURL).mock.lastCall?.[0];
  return blob instanceof Blob ? await blob.text() : '';
}

describe('writing', () => {
  it('shows the post as it will be, and downloads its file', async () => {
    const { user } = await showCompose();
    fill('Title', 'Why bread rises');
    fill('Body', '## A heading');
    fill('Tags', 'Bread, Yeast');
    expect(await preview().findByRole('heading', { name: 'Why bread rises' })).toBeVisible();
    expect(await preview().findByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
    await user.click(button('Download JSON'));
    expect(JSON.parse(await downloaded())).toMatchObject({ title: 'Why bread rises', tags: ['Bread', 'Yeast'] });
    expect(screen.getByText('why-bread-rises.json is on its way.')).toBeVisible();
  });

  it('of a slug begins with the title’s, until another one is written', async () => {
    const { user } = await showCompose();
    await user.click(screen.getByText('Date, address, picture and more'));
    await user.type(field('Title'), 'A title');
    expect(field('Slug')).toHaveValue('a-title');
    await user.clear(field('Slug'));
    await user.type(field('Slug'), 'other');
    await user.type(field('Title'), ' that is longer');
    expect(field('Slug')).toHaveValue('other');
    await user.clear(field('Slug'));
    expect(field('Slug')).toHaveValue('');
    await user.tab();
    expect(field('Slug')).toHaveValue('a-title-that-is-longer');
  });
});

describe('a fault', () => {
  it('is told once its field is left, and goes when it is mended', async () => {
    const { user } = await showCompose();
    await user.type(field('Title'), 'A title');
    await user.type(field('Source name'), 'A');
    await user.type(field('Source address'), 'nowhere');
    expect(field('Source address')).not.toHaveAttribute('aria-invalid');
    await user.tab();
    expect(field('Source address')).toHaveAccessibleDescription(/begins with http/u);
    expect(screen.getByText(/One fault stands in the way: Source address/u)).toBeVisible();
    await user.clear(field('Source address'));
    expect(field('Source address')).not.toHaveAttribute('aria-invalid');
    expect(screen.queryByText(/in the way/u)).not.toBeInTheDocument();
  });

  it('stands in the way of a download, which says how many there are and leads to them', async () => {
    const { user } = await showCompose();
    await user.type(field('Language'), '!');
    await user.click(screen.getByRole('radio', { name: 'Preview' }));
    await user.click(button('Download JSON'));
    expect(URL.createObjectURL).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('2 faults stand in the way: Title, Language.');
    await user.click(button('Go to Language'));
    expect(field('Language')).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Write' })).toBeChecked();
  });
});

describe('drafts', () => {
  it('come back at the next visit, and are named in the address', async () => {
    const { user, unmount, storage } = await showCompose();
    await user.type(field('Title'), 'Begun');
    await kept();
    expect(location.search).toBe('?draft=draft-1');
    await user.type(field('Body'), 'Typed at the last moment');
    unmount();
    await showCompose(storage);
    expect(field('Title')).toHaveValue('Begun');
    expect(field('Body')).toHaveValue('Typed at the last moment');
  });

  it('are deleted with an undo that brings back every word', async () => {
    const { user, storage } = await showCompose();
    await user.type(field('Title'), 'Begun');
    await kept();
    await user.click(screen.getByText('Drafts in this browser (1)'));
    await user.type(field('Title'), '!');
    await user.click(button(/^Delete: Begun/u));
    expect(field('Title')).toHaveValue('');
    expect(storage.dump()).toEqual({});
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(button('Open: Begun!'));
    expect(field('Title')).toHaveValue('Begun!');
    expect(field('Title')).toHaveFocus();
  });

  it('that can’t be read are shown and left alone', async () => {
    const storage = fakeStorage([['takeaway:/:compose:x', '{"v":2}']]);
    const { user } = await showCompose(storage);
    await user.click(screen.getByText(/Drafts in this browser/u));
    const list = within(screen.getByRole('list', { name: 'Drafts that can’t be read' }));
    expect(list.getByText(/A newer version of this site wrote it/u)).toBeVisible();
    await user.click(list.getByRole('button', { name: 'Download' }));
    expect(await downloaded()).toBe('{"v":2}');
    expect(storage.dump()).toEqual({ 'takeaway:/:compose:x': '{"v":2}' });
  });

  it('that can’t be stored stay on screen, with ways out', async () => {
    const storage = fakeStorage();
    storage.failWrites({ code: 'storage-full' });
    const { user } = await showCompose(storage);
    await user.type(field('Title'), 'Unkept');
    expect(await screen.findByRole('alert')).toHaveTextContent('Draft not saved. The storage of this browser is full.');
    await user.click(button('Download'));
    expect(JSON.parse(await downloaded())).toMatchObject({ title: 'Unkept' });
    storage.heal();
    await user.click(button('Try again'));
    await kept();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a post of the site', () => {
  it('is opened by its address, becomes a draft when it is changed, and that is what is opened next time', async () => {
    const { user, unmount, storage } = await showCompose(fakeStorage(), '?post=on-the-site');
    expect(await screen.findByDisplayValue('On the site')).toBe(field('Title'));
    await user.click(button('Download JSON'));
    expect(await downloaded()).toBe(printPostFile(post));
    expect(storage.dump()).toEqual({});
    await user.type(field('Title'), ', changed');
    await kept();
    unmount();
    await showCompose(storage, '?post=on-the-site');
    expect(field('Title')).toHaveValue('On the site, changed');
  });

  it('that can’t be had says why', async () => {
    await showCompose(fakeStorage(), '?post=nowhere');
    expect(await screen.findByRole('alert')).toHaveTextContent('The post “nowhere” does not exist here.');
  });
});

describe('a source', () => {
  const choose = (...files: readonly File[]) =>
    act(async () => void fireEvent.change(screen.getByLabelText('Files with posts'), { target: { files } }));
  const json = (title: string) => new File([JSON.stringify({ ...post, title, slug: undefined })], `${title}.json`);

  it('with one post in it is opened at once, as a draft', async () => {
    const { storage } = await showCompose();
    await choose(json('The first'));
    await waitFor(() => expect(field('Title')).toHaveValue('The first'));
    await waitFor(() => expect(Object.keys(storage.dump())).toHaveLength(1));
    expect(field('Authors')).toHaveValue('Ann');
  });

  it('with several is a list to choose from; what can’t be read says why', async () => {
    const { user } = await showCompose();
    await choose(json('first'), json('second'), new File(['{"title": 7}'], 'broken.json'));
    const found = within(await screen.findByRole('region', { name: '2 posts found' }));
    expect(found.getByRole('alert')).toHaveTextContent('title: expected a string, got 7');
    await user.click(found.getByRole('button', { name: 'Edit: second' }));
    expect(field('Title')).toHaveValue('second');
    expect(screen.queryByRole('region', { name: '2 posts found' })).not.toBeInTheDocument();
  });

  it('may be a text that is pasted beside the fields', async () => {
    await showCompose();
    const clipboardData = {
      files: [],
      getData: (type: string) => (type === 'text/plain' ? 'Some words about bread.' : ''),
    };
    await act(async () => void fireEvent.paste(document.body, { clipboardData }));
    expect(await screen.findByText(/no title: made one of the text/u)).toBeVisible();
    expect(field('Title')).toHaveValue('Some words about bread');
  });
});
