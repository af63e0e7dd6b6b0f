// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import type { PostComments } from '../../../src/comments/store/post-comments';
import { wholeSite } from '../../../src/comments/store/whole-site';
import { makeRecord, testId } from '../record/make-record';
import { fakeDurableStorage } from './fake-durable-storage';
import { type FakeStorage, fakeStorage } from './fake-storage';
import {
  entriesOf,
  keyOf,
  openStore,
  openTab,
  readySnapshot,
  statesOf,
  storedPairs,
  storedRecord,
  textsOf,
} from './make-store';

/** Opens the comments on "a-post" in a browser with both storages, as a new start does. */
async function start(storage: FakeStorage, secondStorage = fakeDurableStorage()): Promise<PostComments> {
  const comments = openTab(storage, { secondStorage });
  await vi.waitFor(() => readySnapshot(comments));
  await comments.settled();
  return comments;
}

/** What a browser that is killed leaves: the first storage as it was, since it had not been written to the disk yet. */
function killed(before: Readonly<Record<string, string>>): FakeStorage {
  return fakeStorage(Object.entries(before));
}

describe('a browser that is killed', () => {
  it('has the comment that was just posted, as if nothing had been', async () => {
    const storage = fakeStorage(storedPairs(1));
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    const before = storage.dump();
    comments.drafts.write('just posted');
    comments.post({ text: 'just posted' });
    await comments.settled();
    const reborn = killed(before);
    const later = await start(reborn, second);
    expect(textsOf(later)).toEqual(['Comment 1', 'just posted']);
    expect(later.drafts.read()).toBe('');
    expect(textsOf(openTab(reborn))).toEqual(['Comment 1', 'just posted']);
  });

  it('knows of an edit and a deletion', async () => {
    const storage = fakeStorage(storedPairs(1, 2));
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    const before = storage.dump();
    comments.edit(testId(1), 'edited');
    comments.remove(testId(2));
    await comments.settled();
    expect(textsOf(await start(killed(before), second))).toEqual(['edited', '']);
  });

  it('has the drafts as they were last typed, and none that was given up', async () => {
    const storage = fakeStorage();
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    comments.drafts.write('given up');
    comments.drafts.write('a reply', testId(1));
    const before = storage.dump();
    comments.drafts.write('');
    comments.drafts.write('a reply, longer', testId(1));
    comments.drafts.writeEdit(testId(2), { text: 'an edit', at: 'then' });
    comments.drafts.writeQuote({ exact: 'a passage' });
    await comments.settled();
    const { drafts } = await start(killed(before), second);
    expect(drafts.read()).toBe('');
    expect(drafts.read(testId(1))).toBe('a reply, longer');
    expect(drafts.begunEdits()).toEqual([testId(2)]);
    expect(drafts.readEdit(testId(2))).toEqual({ text: 'an edit', at: 'then' });
    expect(drafts.readQuote()).toEqual({ exact: 'a passage' });
  });
});

describe('a storage that was wiped', () => {
  it('gets everything back, and what was deleted stays deleted', async () => {
    const storage = fakeStorage(storedPairs(1, 2));
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    comments.remove(testId(2));
    comments.drafts.write('a draft');
    await comments.settled();
    const wiped = fakeStorage();
    const later = await start(wiped, second);
    expect(textsOf(later)).toEqual(['Comment 1', '']);
    expect(later.drafts.read()).toBe('a draft');
    expect(storedRecord(wiped, 2).deletedAt).toBeDefined();
    expect(JSON.stringify(wiped.dump())).not.toContain('Comment 2');
  });

  it('gets back byte for byte what can’t be read', async () => {
    const pairs = [
      [keyOf(1), '{"v":1,'],
      [keyOf(2), '{"v":99,"words":[]}'],
    ] as const;
    const second = fakeDurableStorage();
    await start(fakeStorage(pairs), second);
    const wiped = fakeStorage();
    const { setAside } = readySnapshot(await start(wiped, second));
    expect(wiped.dump()).toEqual(Object.fromEntries(pairs));
    expect(setAside.map(({ text }) => text)).toEqual(pairs.map(([, text]) => text));
  });

  it('that takes nothing back shows the comments as not saved, and keeps the second copy', async () => {
    const second = fakeDurableStorage();
    await start(fakeStorage(storedPairs(1)), second);
    const wiped = fakeStorage();
    wiped.failWrites({ code: 'storage-full' });
    const comments = await start(wiped, second);
    expect([textsOf(comments), statesOf(comments)]).toEqual([['Comment 1'], ['not-saved']]);
    wiped.heal();
    expect(comments.retry(testId(1))).toBe(true);
    expect(storedRecord(wiped, 1).text).toBe('Comment 1');
  });
});

describe('what the first storage would not take', () => {
  it('is there at the next start, each comment and each edit once, and in no draft', async () => {
    const storage = fakeStorage(storedPairs(1));
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    comments.drafts.write('unsaved A');
    storage.failWrites({ code: 'storage-full' });
    for (const text of ['unsaved A', 'unsaved B']) {
      comments.drafts.write(text);
      comments.post({ text });
    }
    comments.drafts.writeEdit(testId(1), { text: 'edited', at: 'then' });
    comments.edit(testId(1), 'edited');
    await comments.settled();
    storage.heal();
    const later = await start(storage, second);
    expect([textsOf(later).toSorted(), statesOf(later)]).toEqual([
      ['edited', 'unsaved A', 'unsaved B'],
      ['saved', 'saved', 'saved'],
    ]);
    expect([later.drafts.read(), later.drafts.begunEdits()]).toEqual(['', []]);
  });

  it('is shown as not saved at the next start, where there still is no room', async () => {
    const storage = fakeStorage(storedPairs(1));
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    storage.failWrites({ code: 'storage-full' });
    comments.post({ text: 'unsaved' });
    comments.edit(testId(1), 'edited');
    await comments.settled();
    const later = await start(storage, second);
    expect([textsOf(later), statesOf(later)]).toEqual([
      ['edited', 'unsaved'],
      ['not-saved', 'not-saved'],
    ]);
    storage.heal();
    expect(entriesOf(later).map(({ record }) => later.retry(record.id))).toEqual([true, true]);
    expect(storedRecord(storage, 1).text).toBe('edited');
  });

  it('is kept where the first can’t be used at all', async () => {
    const storage = fakeStorage();
    const second = fakeDurableStorage();
    storage.block();
    const comments = await start(storage, second);
    comments.post({ text: 'kept all the same' });
    await comments.settled();
    const later = await start(storage, second);
    expect([textsOf(later), statesOf(later)]).toEqual([['kept all the same'], ['not-saved']]);
  });

  it('does not come back where the reader has deleted it, nor does its draft', async () => {
    const storage = fakeStorage();
    const second = fakeDurableStorage();
    const comments = await start(storage, second);
    comments.drafts.write('regretted');
    storage.failWrites({ code: 'storage-full' });
    comments.post({ text: 'regretted' });
    comments.remove(entriesOf(comments)[0]?.record.id ?? '');
    await comments.settled();
    storage.heal();
    const later = await start(storage, second);
    expect(textsOf(later).filter((text) => text !== '')).toEqual([]);
    expect(later.drafts.read()).toBe('');
  });
});

describe('a change that the second copy has a newer version of', () => {
  it('keeps its draft, since it is kept nowhere', async () => {
    const newer = encodeComment(makeRecord(1, { text: 'newer', updatedAt: '9999-12-31T23:59:59.999Z' }));
    const second = fakeDurableStorage([[keyOf(1), newer]]);
    const storage = fakeStorage();
    const comments = await start(storage, second);
    comments.drafts.writeEdit(testId(1), { text: 'edited in vain', at: 'then' });
    expect(comments.edit(testId(1), 'edited in vain')).toBe(false);
    await comments.settled();
    expect((await start(storage, second)).drafts.readEdit(testId(1))?.text).toBe('edited in vain');
  });
});

it('gives up the words "not saved" where a comment is stored after all', async () => {
  const storage = fakeStorage();
  const second = fakeDurableStorage();
  const comments = await start(storage, second);
  storage.failWrites({ code: 'storage-full' });
  comments.post({ text: 'stored later' });
  await comments.settled();
  expect(statesOf(comments)).toEqual(['not-saved']);
  storage.heal();
  await start(storage, second);
  expect(statesOf(comments)).toEqual(['saved']);
});

it('keeps a draft that only the second copy could take, also where an older one is stored', async () => {
  const storage = fakeStorage();
  const second = fakeDurableStorage();
  const comments = await start(storage, second);
  comments.drafts.write('old', testId(1));
  await comments.settled();
  // The time of the last draft, which is as long as before, still fits.
  storage.failWrites({ code: 'storage-full' }, 1);
  comments.drafts.write('an hour of thought');
  await comments.settled();
  storage.heal();
  expect((await start(storage, second)).drafts.read()).toBe('an hour of thought');
});

describe('a second copy that comes late', () => {
  it('shows its draft before what has been typed meanwhile, and loses neither', async () => {
    vi.useFakeTimers();
    const second = fakeDurableStorage();
    const before = openTab(fakeStorage(), { secondStorage: second });
    await vi.advanceTimersByTimeAsync(0);
    before.drafts.write('an hour of thought');
    await before.settled();
    const slow = {
      ...second,
      entries: async (prefix: string) => {
        const copies = await second.entries(prefix);
        await new Promise((resolve) => setTimeout(resolve, 1800));
        return copies;
      },
    };
    const comments = openTab(fakeStorage(), { secondStorage: slow });
    await vi.advanceTimersByTimeAsync(1000);
    const { restorations } = readySnapshot(comments);
    comments.drafts.write('x');
    await vi.advanceTimersByTimeAsync(1000);
    expect(comments.drafts.read()).toBe('an hour of thought\n\nx');
    expect(readySnapshot(comments).restorations).toBe(restorations + 1);
    vi.useRealTimers();
  });
});

it('keeps a comment and the end of its draft in one transaction', async () => {
  const second = fakeDurableStorage();
  const comments = await start(fakeStorage(), second);
  comments.drafts.write('posted');
  await comments.settled();
  const update = vi.spyOn(second, 'update');
  comments.post({ text: 'posted' });
  await comments.settled();
  expect(update).toHaveBeenCalledOnce();
  expect(update).toHaveBeenCalledWith(expect.anything(), expect.anything(), 'strict');
  comments.drafts.write('the next');
  await comments.settled();
  expect(update).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), 'relaxed');
});

describe('a damaged record', () => {
  const damaged = '{"v":1,"text":"half a comm';

  it('stays as it is, while its comment is shown from the second copy', async () => {
    const second = fakeDurableStorage();
    await start(fakeStorage(storedPairs(1)), second);
    const storage = fakeStorage([[keyOf(1), damaged]]);
    const comments = await start(storage, second);
    expect([textsOf(comments), statesOf(comments)]).toEqual([['Comment 1'], ['saved']]);
    expect(readySnapshot(comments).setAside.map(({ text }) => text)).toEqual([damaged]);
    expect(storage.dump()[keyOf(1)]).toBe(damaged);
    expect(second.texts.get(keyOf(1))).toBe(encodeComment(makeRecord(1)));
  });

  it('is shown as such too where the second copy alone has it', async () => {
    const newer = '{"v":99,"words":[]}';
    const second = fakeDurableStorage([[keyOf(1), newer]]);
    const storage = fakeStorage(storedPairs(1));
    const comments = await start(storage, second);
    expect(textsOf(comments)).toEqual(['Comment 1']);
    expect(readySnapshot(comments).setAside.map(({ text }) => text)).toEqual([newer]);
    expect(second.texts.get(keyOf(1))).toBe(newer);
  });

  it('never doubles its comment when that is edited, nor brings it back when it is deleted', async () => {
    const second = fakeDurableStorage();
    await start(fakeStorage(storedPairs(1, 2)), second);
    const storage = fakeStorage([
      [keyOf(1), damaged],
      [keyOf(2), damaged],
    ]);
    const comments = await start(storage, second);
    comments.edit(testId(1), 'edited');
    comments.remove(testId(2));
    await comments.settled();
    const later = await start(storage, second);
    expect(
      entriesOf(later)
        .filter(({ record }) => record.deletedAt === undefined)
        .map(({ record }) => record.text),
    ).toEqual(['edited']);
    expect([storage.dump()[keyOf(1)], storage.dump()[keyOf(2)]]).toEqual([damaged, damaged]);
  });
});

describe('the second copy', () => {
  it('takes over what was written before there was one', async () => {
    const second = fakeDurableStorage();
    await start(fakeStorage(storedPairs(1, 2)), second);
    expect(Object.fromEntries(second.texts)).toEqual(Object.fromEntries(storedPairs(1, 2)));
  });

  it('is never put back to an older version by a tab that knows no better', async () => {
    const newer = encodeComment(makeRecord(1, { text: 'newer', updatedAt: '2030-01-01T00:00:00.000Z' }));
    const second = fakeDurableStorage();
    const comments = await start(fakeStorage(storedPairs(1)), second);
    second.texts.set(keyOf(1), newer);
    comments.edit(testId(1), 'older');
    await comments.settled();
    expect(second.texts.get(keyOf(1))).toBe(newer);
  });

  it('that is out of reach changes nothing', async () => {
    const second = fakeDurableStorage();
    second.block();
    const storage = fakeStorage(storedPairs(1));
    const comments = await start(storage, second);
    comments.post({ text: 'new' });
    await comments.settled();
    expect(statesOf(comments)).toEqual(['saved', 'saved']);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1', 'new']);
  });

  it('that never answers holds up neither the comments nor what is said of a post', async () => {
    vi.useFakeTimers();
    const never = {
      entries: () => new Promise<never>(() => undefined),
      update: () => new Promise<never>(() => undefined),
    };
    const comments = openTab(fakeStorage(storedPairs(1)), { secondStorage: never });
    expect(comments.getSnapshot().state).toBe('loading');
    await vi.advanceTimersByTimeAsync(1000);
    expect(textsOf(comments)).toEqual(['Comment 1']);
    comments.post({ text: 'new' });
    const settled = vi.fn();
    comments.settled().then(settled);
    await vi.advanceTimersByTimeAsync(1000);
    expect(settled).toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('brings all posts back for whoever lists them, also what the first can’t take', async () => {
    const elsewhere = makeRecord(2, { post: 'other-post' });
    const otherKey = keyOf(2).replace('a-post', 'other-post');
    const second = fakeDurableStorage([...storedPairs(1), [otherKey, encodeComment(elsewhere)]]);
    const storage = fakeStorage();
    storage.failWrites({ code: 'storage-full' }, 2);
    const store = openStore(storage, { secondStorage: second });
    const site = wholeSite(store.site);
    await site.ready();
    expect(site.list()).toEqual({
      ok: true,
      value: new Map([
        ['a-post', [testId(1)]],
        ['other-post', [testId(2)]],
      ]),
    });
    const other = store.forPost('other-post');
    other.subscribe(() => undefined, [testId(2)]);
    expect([textsOf(other), statesOf(other)]).toEqual([['Comment 2'], ['not-saved']]);
  });
});

it('asks the browser to keep the storage after the first comment that was stored, and only then', () => {
  const storage = fakeStorage();
  const persist = vi.fn();
  const comments = openTab(storage, { persist });
  storage.failWrites({ code: 'storage-full' });
  comments.post({ text: 'not stored' });
  expect(persist).not.toHaveBeenCalled();
  storage.heal();
  comments.post({ text: 'first' });
  comments.post({ text: 'second' });
  expect(persist).toHaveBeenCalledOnce();
});
