import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeComment, encodeComment } from '../../../src/comments/record/comment-codec';
import { toTombstone } from '../../../src/comments/record/comment-record';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import type { Fault } from '../../../src/platform/fault';
import { failed, ok, type Result } from '../../../src/platform/result';
import type { KeyValueStorage } from '../../../src/platform/storage';
import { makeRecord, testId } from '../record/make-record';
import { article, articles, box, button } from '../show-section';
import { fakeDurableStorage } from '../store/fake-durable-storage';
import { fakeStorage } from '../store/fake-storage';
import { keyOf, storedPairs, storedRecord } from '../store/make-store';
import { showInFrame } from './show-in-frame';

const keys = commentKeys('/');
const draftKey = keys.draft({ post: 'a-post' });
const useMine = 'Use my comments from posts.example';
const apart = "Only in this browser, for this page's site.";
const moved = 'In this browser, on posts.example.';

it('says that the comments are for the page around it, and has no link that would take the frame away', () => {
  showInFrame();
  expect(screen.getByText(apart)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'All your comments' })).not.toBeInTheDocument();
});

it('says what the page itself says in a frame of its own site', () => {
  showInFrame(undefined, { isFramed: false });
  expect(screen.getByText('Only in this browser, on this site.')).toBeVisible();
  expect(screen.queryByRole('button', { name: useMine })).not.toBeInTheDocument();
});

it('promises no browser where nothing can be stored, and offers every way to keep a comment', async () => {
  const storage = fakeStorage();
  storage.block();
  const { user } = showInFrame(storage, {
    access: { canAsk: false, ask: async () => failed({ code: 'storage-blocked' }) },
  });
  expect(screen.getByText('Only in memory, until this page is closed.')).toBeVisible();
  expect(screen.queryByText(/Only in this browser/u)).not.toBeInTheDocument();
  await user.type(box('Comment'), 'for this page only');
  await user.click(button('Post comment'));
  const alert = within(within(article(0)).getByRole('alert'));
  for (const name of ['Copy', 'Download', 'Try again']) expect(alert.getByRole('button', { name })).toBeVisible();
  expect(screen.queryByRole('button', { name: useMine })).not.toBeInTheDocument();
});

it('promises no browser either where it can be read and takes nothing', async () => {
  const storage = fakeStorage();
  const { user } = showInFrame(storage);
  expect(screen.getByText(apart)).toBeVisible();
  storage.failWrites({ code: 'storage-blocked' });
  await user.type(box('Comment'), 'for this page only');
  await user.click(button('Post comment'));
  expect(within(article(0)).getByRole('alert')).toBeVisible();
  expect(screen.getByText('Only in memory, until this page is closed.')).toBeVisible();
  expect(screen.queryByText(apart)).not.toBeInTheDocument();

  storage.heal();
  await user.click(button('Try again'));
  expect(screen.getByText(apart)).toBeVisible();
});

it('does not deny the comments that are stored when the storage is full', async () => {
  const storage = fakeStorage(storedPairs(1));
  storage.failWrites({ code: 'storage-full' });
  const { user } = showInFrame(storage);
  await user.type(box('Comment'), 'one too many');
  await user.click(button('Post comment'));
  expect(within(article(0)).getByRole('alert')).toBeVisible();
  expect(screen.getByText(apart)).toBeVisible();
});

it('brings the reader’s own comments together with those of the frame, and says where they are now', async () => {
  const storage = fakeStorage(storedPairs(1, 2));
  const newer = makeRecord(2, { text: 'Changed on the site', updatedAt: '2025-11-01T00:00:00.000Z' });
  const own = fakeStorage([...storedPairs(3), [keyOf(2), encodeComment(newer)]]);
  const { user } = showInFrame(storage, { own });
  await user.click(button(useMine));

  expect(await screen.findByText(moved)).toBeVisible();
  expect(screen.getByText(moved).parentElement).toHaveFocus();
  expect(screen.queryByRole('button', { name: useMine })).not.toBeInTheDocument();
  expect(articles()).toHaveLength(3);
  expect(screen.getByText('Changed on the site')).toBeVisible();
  expect(Object.keys(own.dump()).sort()).toEqual([1, 2, 3].map(keyOf));
  // What the frame had stays there, and nobody says that something was removed.
  expect(storage.dump()).toEqual(Object.fromEntries(storedPairs(1, 2)));
  expect(screen.queryByText(/removed/u)).not.toBeInTheDocument();
});

it('reads and writes in the own storage from then on, live', async () => {
  const [storage, own] = [fakeStorage(storedPairs(1)), fakeStorage([[keys.name, 'Ann']])];
  const { user } = showInFrame(storage, { own });
  await user.click(button(useMine));
  await screen.findByText(moved);
  await user.type(box('Comment'), 'from the frame');
  await user.click(button('Post comment'));
  expect(Object.values(own.dump()).join()).toContain('from the frame');
  expect(Object.values(storage.dump()).join()).not.toContain('from the frame');

  act(() => own.put(keyOf(5), encodeComment(makeRecord(5, { text: 'from another tab' }))));
  expect(screen.getByText('from another tab')).toBeVisible();
});

it('loses no open draft, no reply, no edit, and no name', async () => {
  const own = fakeStorage([
    [draftKey, 'begun on the site'],
    [keys.draft({ post: 'a-post', parent: testId(3) }), 'an answer begun there'],
    [keys.name, 'Ann'],
    ...storedPairs(3),
  ]);
  const { user } = showInFrame(fakeStorage(storedPairs(1)), { own });
  await user.type(box('Comment'), 'begun here');
  await user.click(button('Edit'));
  await user.type(box('Edit comment'), ' being changed');
  const field = box('Comment');
  await user.click(button(useMine));

  await screen.findByText(moved);
  expect(box('Comment')).toHaveValue('begun on the site\n\nbegun here');
  expect(box('Comment')).toBe(field);
  expect(box('Edit comment')).toHaveValue('Comment 1 being changed');
  expect(box('Reply')).toHaveValue('an answer begun there');
  expect(box('Name')).toHaveValue('Ann');

  await user.click(button('Post comment'));
  expect(screen.getByText(/begun here/u)).toBeVisible();
  expect(box('Comment')).toHaveValue('');
  expect(own.dump()[draftKey]).toBeUndefined();
});

describe('a draft about a passage', () => {
  const quoteKey = keys.quote('a-post');
  const about = (exact: string) => JSON.stringify({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });

  it('comes with it, and posting leaves nothing of it behind', async () => {
    const own = fakeStorage([
      [draftKey, 'begun on the site'],
      [quoteKey, about('the passage')],
    ]);
    const { user } = showInFrame(fakeStorage(), { own });
    await user.click(button(useMine));
    await screen.findByText(moved);
    expect(await screen.findByRole('figure', { name: 'Quoted passage' })).toHaveTextContent('the passage');
    await user.click(button('Post comment'));
    expect(within(article(0)).getByRole('figure')).toHaveTextContent('the passage');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(own.dump()[quoteKey]).toBeUndefined();
    expect(own.dump()[draftKey]).toBeUndefined();
  });

  it('gives way to the one that is being written, and keeps its passage as a quote in the text', async () => {
    const own = fakeStorage([
      [draftKey, 'begun on the site'],
      [quoteKey, about('the passage')],
    ]);
    const { user } = showInFrame(
      fakeStorage([
        [draftKey, 'begun here'],
        [quoteKey, about('another one')],
      ]),
      { own },
    );
    await user.click(button(useMine));
    await screen.findByText(moved);
    expect(await screen.findByRole('figure', { name: 'Quoted passage' })).toHaveTextContent('another one');
    expect(box('Comment')).toHaveValue('> the passage\n\nbegun on the site\n\nbegun here');
    expect(own.dump()[quoteKey]).toBe(about('another one'));
  });
});

it('stores in the own storage what the frame’s would not take', async () => {
  const [storage, own] = [fakeStorage(), fakeStorage([[keys.name, 'Ann']])];
  storage.block();
  const { user } = showInFrame(storage, { own });
  await user.type(box('Comment'), 'precious');
  await user.click(button('Post comment'));
  expect(within(article(0)).getByRole('alert')).toBeVisible();
  await user.click(button(useMine));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(screen.getByText(moved)).toBeVisible();
  expect(Object.values(own.dump()).join()).toContain('precious');
});

it('says that it was refused, and what to do; nothing is lost, and trying again works', async () => {
  const storage = fakeStorage(storedPairs(1));
  const own = fakeStorage(storedPairs(2));
  const answers = [failed({ code: 'storage-blocked' } as const), { ok: true, value: own.tab() } as const];
  const ask = async () => answers.shift() ?? failed({ code: 'storage-blocked' } as const);
  const { user } = showInFrame(storage, { access: { canAsk: true, ask } });
  await user.type(box('Comment'), 'half a thought');
  await user.click(button(useMine));
  expect(await screen.findByRole('alert')).toHaveTextContent('Open posts.example once, then try again.');
  expect(screen.getByText(apart)).toBeVisible();
  expect(box('Comment')).toHaveValue('half a thought');
  expect(screen.getByText('Comment 1')).toBeVisible();

  await user.click(button(useMine));
  expect(await screen.findByText(moved)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('Comment 2')).toBeVisible();
});

it('leaves the focus and the caret to whoever is writing again when the answer comes', async () => {
  const own = fakeStorage([[draftKey, 'begun on the site']]);
  let give = () => {};
  const ask = () =>
    new Promise<Result<KeyValueStorage, Fault>>((resolve) => {
      give = () => resolve(ok(own.tab()));
    });
  const { user } = showInFrame(fakeStorage(), { access: { canAsk: true, ask } });
  await user.type(box('Comment'), 'begun here');
  await user.click(button(useMine));
  await user.type(box('Comment'), 'just ', { initialSelectionStart: 6, initialSelectionEnd: 6 });
  give();
  await screen.findByText(moved);
  expect(box('Comment')).toHaveFocus();
  await user.keyboard('now ');
  expect(box('Comment')).toHaveValue('begun on the site\n\nbegun just now here');
});

it('does not take an empty storage for the own one, and writes nothing into it', async () => {
  const [storage, own] = [fakeStorage(storedPairs(1)), fakeStorage()];
  const { user } = showInFrame(storage, { own });
  await user.click(button(useMine));
  expect(await screen.findByRole('alert')).toHaveTextContent('open posts.example in another tab');
  expect(screen.getByText(apart)).toBeVisible();
  await user.type(box('Comment'), 'goes on here');
  await user.click(button('Post comment'));
  expect(Object.values(storage.dump()).join()).toContain('goes on here');
  expect(own.dump()).toEqual({});

  own.put(keyOf(2), encodeComment(makeRecord(2)));
  await user.click(button(useMine));
  expect(await screen.findByText(moved)).toBeVisible();
  expect(screen.getByText('Comment 2')).toBeVisible();
  expect(Object.values(own.dump()).join()).toContain('goes on here');
});

it('stays where it is when there is no room in the own storage', async () => {
  const [storage, own] = [fakeStorage(storedPairs(1)), fakeStorage(storedPairs(2))];
  own.failWrites({ code: 'storage-full' });
  const { user } = showInFrame(storage, { own });
  await user.click(button(useMine));
  expect(await screen.findByRole('alert')).toHaveTextContent('The storage of this browser is full.');
  await user.type(box('Comment'), 'goes on here');
  await user.click(button('Post comment'));
  expect(Object.values(storage.dump()).join()).toContain('goes on here');
});

it('goes on showing what can’t be read in either storage, and leaves both as they are', async () => {
  const [damaged, newer] = ['{"v":1,', '{"v":2,"text":"from tomorrow"}'];
  const [storage, own] = [fakeStorage([[keyOf(1), damaged]]), fakeStorage([[keyOf(1), newer]])];
  const { user } = showInFrame(storage, { own, secondStorage: fakeDurableStorage() });
  await user.click(await screen.findByRole('button', { name: useMine }));
  await screen.findByText(moved);
  const list = screen.getByRole('list', { name: "Comments that can't be read" });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(storage.dump()[keyOf(1)]).toBe(damaged);
  expect(own.dump()[keyOf(1)]).toBe(newer);
});

it('keeps what is written afterwards in the frame’s second copy too, and nothing else of the own comments', async () => {
  const own = fakeStorage(storedPairs(2));
  const secondStorage = fakeDurableStorage();
  const { user } = showInFrame(fakeStorage(), { own, secondStorage });
  await user.click(await screen.findByRole('button', { name: useMine }));
  await screen.findByText(moved);
  await user.type(box('Comment'), 'from the frame');
  await user.click(button('Post comment'));
  await waitFor(() => expect([...secondStorage.texts.values()].join()).toContain('from the frame'));
  expect(secondStorage.texts.has(keyOf(2))).toBe(false);
  expect(storedRecord(own, 2)).toMatchObject({ text: 'Comment 2' });
});

describe('loaded again, and not asked for the own comments', () => {
  /** A frame whose reader has moved to the own storage, and then leaves: what a later one starts with. */
  async function moveThere(storage = fakeStorage(), own = fakeStorage(storedPairs(2))) {
    const secondStorage = fakeDurableStorage();
    const first = showInFrame(storage, { own, secondStorage });
    await first.user.click(await screen.findByRole('button', { name: useMine }));
    await screen.findByText(moved);
    const again = async () => {
      first.unmount();
      showInFrame(storage, { own, secondStorage });
      await screen.findByText(apart);
    };
    return { ...first, own, secondStorage, again };
  }

  it('brings back nothing that was deleted on the site', async () => {
    const { user, own, secondStorage, again } = await moveThere();
    await user.type(box('Comment'), 'from the frame');
    await user.click(button('Post comment'));
    const [key = '', text = ''] = Object.entries(own.dump()).find(([, stored]) => stored.includes('from the')) ?? [];
    await waitFor(() => expect(secondStorage.texts.get(key)).toBe(text));

    const record = decodeComment(text, keys.parseComment(key) ?? { post: '', id: '' });
    if (!record.ok) throw new Error('the frame has stored no comment');
    act(() => own.put(key, encodeComment(toTombstone(record.value, '2030-01-01T00:00:00.000Z'))));
    await waitFor(() => expect(secondStorage.texts.get(key)).toContain('deletedAt'));
    await again();
    expect(screen.queryByText('from the frame')).not.toBeInTheDocument();
  });

  it('shows the last words, also of a comment that was changed here before it was on the site', async () => {
    const { user, own, secondStorage, again } = await moveThere();
    await user.click(button('Edit'));
    await user.type(box('Edit comment'), ', changed in the frame');
    await user.click(button('Save'));
    await waitFor(() => expect(secondStorage.texts.get(keyOf(2))).toContain('changed in the frame'));
    const later = makeRecord(2, { text: 'Later on the site', updatedAt: '2030-01-01T00:00:00.000Z' });
    act(() => own.put(keyOf(2), encodeComment(later)));
    await waitFor(() => expect(secondStorage.texts.get(keyOf(2))).toContain('Later on the site'));
    await again();
    expect(screen.getByText('Later on the site')).toBeVisible();
  });

  it('has learnt at the move what had become of the frame’s comments', async () => {
    const newer = makeRecord(1, { text: 'Changed on the site', updatedAt: '2025-11-01T00:00:00.000Z' });
    const own = fakeStorage([[keyOf(1), encodeComment(newer)], ...storedPairs(2)]);
    const { secondStorage, again } = await moveThere(fakeStorage(storedPairs(1)), own);
    await waitFor(() => expect(secondStorage.texts.get(keyOf(1))).toContain('Changed on the site'));
    await again();
    expect(screen.getByText('Changed on the site')).toBeVisible();
    expect(screen.queryByText('Comment 2')).not.toBeInTheDocument();
  });
});
