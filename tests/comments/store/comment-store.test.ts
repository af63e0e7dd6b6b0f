// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import { loadingComments } from '../../../src/comments/store/comments-snapshot';
import { wholeSite } from '../../../src/comments/store/whole-site';
import { makeRecord, testId } from '../record/make-record';
import { fakeStorage } from './fake-storage';
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

const keys = commentKeys('/');

describe('loading', () => {
  it('touches no storage before somebody subscribes, and gives one and the same loading snapshot', () => {
    const storage = fakeStorage();
    storage.block();
    const comments = openStore(storage).forPost('a-post');
    expect(comments.getSnapshot()).toBe(loadingComments);
    expect(comments.getSnapshot()).toBe(comments.getSnapshot());
  });

  it('gives the same snapshot until something changes, and the same entries where they stayed', () => {
    const comments = openTab(fakeStorage(storedPairs(1)));
    const before = readySnapshot(comments);
    expect(comments.getSnapshot()).toBe(before);
    comments.post({ text: 'new' });
    expect(comments.getSnapshot()).not.toBe(before);
    expect(readySnapshot(comments).entries.get(testId(1))).toBe(before.entries.get(testId(1)));
  });

  it('reads thousands in portions, and shows none before it has them all', async () => {
    const numbers = Array.from({ length: 1_600 }, (_, n) => n);
    const comments = openTab(fakeStorage(storedPairs(...numbers)));
    expect(comments.getSnapshot()).toBe(loadingComments);
    await vi.waitFor(() => expect(entriesOf(comments)).toHaveLength(1_600));
  });

  it('reads the comments of its post and its site, and of no other', () => {
    const other = makeRecord(2, { post: 'another-post' });
    const storage = fakeStorage([
      ...storedPairs(1),
      [keys.comment(other), encodeComment(other)],
      [commentKeys('/sub/').comment(makeRecord(3)), encodeComment(makeRecord(3))],
      ['takeaway:/:comment:a-post-2:x', 'not ours'],
      ['something else', 'entirely'],
    ]);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1']);
    expect(readySnapshot(openTab(storage)).setAside).toEqual([]);
  });

  it('finds again what was posted before', () => {
    const storage = fakeStorage();
    openTab(storage).post({ text: 'kept', author: 'Ann' });
    const [entry] = entriesOf(openTab(storage));
    expect(entry).toMatchObject({
      record: { text: 'kept', author: 'Ann', post: 'a-post' },
      saving: { state: 'saved' },
    });
    expect(entry?.record.createdAt).toMatch(/^2025-10-18T00:00:\d\d\.000Z$/u);
  });

  it('tells that the storage is blocked, and reads it once it no longer is', () => {
    const storage = fakeStorage(storedPairs(1));
    storage.block();
    const comments = openTab(storage);
    expect(readySnapshot(comments)).toMatchObject({ fault: { code: 'storage-blocked' } });
    storage.heal();
    comments.refresh();
    expect(readySnapshot(comments).fault).toBeUndefined();
    expect(textsOf(comments)).toEqual(['Comment 1']);
  });
});

describe('a change', () => {
  it('keeps the fields of a comment that only a later version of the site knows', () => {
    const storage = fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { mood: 'cheerful' }))]]);
    openTab(storage).edit(testId(1), 'edited');
    expect(storedRecord(storage, 1)).toMatchObject({ text: 'edited', mood: 'cheerful' });
  });

  it('is newer than what it changes, even if the clock was set back', () => {
    const storage = fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { updatedAt: '2030-01-01T00:00:00Z' }))]]);
    const comments = openTab(storage);
    comments.edit(testId(1), 'edited');
    expect(storedRecord(storage, 1).updatedAt).toBe('2030-01-01T00:00:00.001Z');
    comments.remove(testId(1));
    expect(storedRecord(storage, 1).updatedAt).toBe('2030-01-01T00:00:00.002Z');
  });

  it('still writes a time that can be read at the very end of time', () => {
    const end = '9999-12-31T23:59:59.999Z';
    const storage = fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { updatedAt: end }))]]);
    openTab(storage).remove(testId(1));
    expect(readySnapshot(openTab(storage)).setAside).toEqual([]);
  });

  it('builds on what another tab has stored meanwhile', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.raw.write(keyOf(1), encodeComment(makeRecord(1, { author: 'Ann', updatedAt: '2026-01-01T00:00:00Z' })));
    comments.edit(testId(1), 'edited');
    expect(storedRecord(storage, 1)).toMatchObject({ text: 'edited', author: 'Ann' });
  });
});

describe('deleting', () => {
  it('leaves a tombstone without the words, and an undo brings them back with everything', () => {
    const storage = fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { author: 'Ann', mood: 'cheerful' }))]]);
    const comments = openTab(storage);
    expect(comments.remove(testId(1))).toBe(true);
    expect(storage.dump()[keyOf(1)]).not.toMatch(/Comment 1|Ann/u);
    expect(storedRecord(storage, 1).deletedAt).toBe(storedRecord(storage, 1).updatedAt);
    expect([...readySnapshot(comments).undoable]).toEqual([testId(1)]);

    expect(comments.restore(testId(1))).toBe(true);
    expect(storedRecord(storage, 1)).toMatchObject({ text: 'Comment 1', author: 'Ann', mood: 'cheerful' });
    expect(storedRecord(storage, 1)).not.toHaveProperty('deletedAt');
    expect([...readySnapshot(comments).undoable]).toEqual([]);
  });

  it('can be undone after a reload where the undo has a storage of its own', () => {
    const storage = fakeStorage(storedPairs(1));
    const undoStorage = fakeStorage().tab();
    openTab(storage, { undoStorage }).remove(testId(1));
    const later = openTab(storage, { undoStorage });
    later.restore(testId(1));
    expect(textsOf(later)).toEqual(['Comment 1']);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1']);
  });

  it('says so where it fails, keeps the comment, and can be tried again', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.failWrites({ code: 'storage-full' });
    expect(comments.remove(testId(1))).toBe(false);
    expect(textsOf(comments)).toEqual(['Comment 1']);
    expect(statesOf(comments)).toEqual(['not-deleted']);
    storage.heal();
    expect(comments.retry(testId(1))).toBe(true);
    expect(storedRecord(storage, 1).deletedAt).toBeDefined();
  });

  it('takes a comment away that could never be stored', () => {
    const storage = fakeStorage();
    const comments = openTab(storage);
    storage.block();
    comments.post({ text: 'never stored' });
    const id = entriesOf(comments)[0]?.record.id ?? '';
    comments.remove(id);
    expect(entriesOf(comments)[0]?.record.deletedAt).toBeDefined();
    comments.restore(id);
    expect(textsOf(comments)).toEqual(['never stored']);
  });
});

describe('a change that is made in vain', () => {
  const endOfTime = '9999-12-31T23:59:59.999Z';

  it('is not reported as done where no time is left that could make it the newer one', () => {
    const storage = fakeStorage([[keyOf(1), encodeComment(makeRecord(1, { text: 'zzz', updatedAt: endOfTime }))]]);
    const comments = openTab(storage);
    expect(comments.edit(testId(1), 'aaa')).toBe(false);
    expect([textsOf(comments), statesOf(comments)]).toEqual([['aaa'], ['not-saved']]);
    expect(openTab(storage).remove(testId(1))).toBe(false);
  });
});

describe('a comment that was deleted in another tab', () => {
  it('comes back whole where its edit is saved here', () => {
    const whole = makeRecord(1, { author: 'Ann', selector: { exact: 'a passage' }, postTitle: 'A post' });
    const storage = fakeStorage([[keyOf(1), encodeComment(whole)]]);
    const [a, b] = [openTab(storage), openTab(storage)];
    b.remove(testId(1));
    expect(a.edit(testId(1), 'edited')).toBe(true);
    expect(storedRecord(storage, 1)).toEqual({ ...whole, text: 'edited', updatedAt: expect.any(String) });
  });
});

it('lists what could not be stored too', () => {
  const storage = fakeStorage();
  const store = openStore(storage);
  const comments = store.forPost('b-post');
  comments.subscribe(() => undefined);
  storage.failWrites({ code: 'storage-full' });
  const posted = comments.post({ text: 'only here' });
  const [entry] = entriesOf(comments);
  expect(posted.ok).toBe(false);
  expect(wholeSite(store.site).list()).toEqual({ ok: true, value: new Map([['b-post', [entry?.record.id]]]) });
});
