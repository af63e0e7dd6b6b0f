// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
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

describe('two tabs', () => {
  it('see each other’s comments, edits and deletions at once', () => {
    const storage = fakeStorage();
    const [a, b] = [openTab(storage), openTab(storage)];
    a.post({ text: 'from a' });
    b.post({ text: 'from b' });
    expect(textsOf(a).toSorted()).toEqual(['from a', 'from b']);
    expect(textsOf(b).toSorted()).toEqual(['from a', 'from b']);
    const id = entriesOf(a).find(({ record }) => record.text === 'from a')?.record.id ?? '';
    b.edit(id, 'edited in b');
    expect(textsOf(a)).toContain('edited in b');
    a.remove(id);
    expect(readySnapshot(b).entries.get(id)?.record.deletedAt).toBeDefined();
  });

  it('agree on the newer text even if the older one was written last', () => {
    const storage = fakeStorage(storedPairs(1));
    const [a, b] = [openTab(storage), openTab(storage)];
    a.edit(testId(1), 'newest');
    storage.put(keyOf(1), encodeComment(makeRecord(1, { text: 'stale' })));
    expect(storedRecord(storage, 1).text).toBe('newest');
    expect([...textsOf(a), ...textsOf(b)]).toEqual(['newest', 'newest']);
  });

  it('hear nothing any more once nobody listens, and catch up when somebody does again', () => {
    const storage = fakeStorage();
    const comments = openStore(storage).forPost('a-post');
    const listener = vi.fn();
    comments.subscribe(listener)();
    listener.mockClear();
    storage.put(keyOf(1), encodeComment(makeRecord(1)));
    expect(listener).not.toHaveBeenCalled();
    comments.subscribe(listener);
    expect(textsOf(comments)).toEqual(['Comment 1']);
  });

  it('put back at once what something else has cleared, deletions too, and say how much it was', () => {
    const storage = fakeStorage(storedPairs(1, 2, 3));
    const comments = openTab(storage);
    comments.remove(testId(3));
    const before = storage.dump();
    storage.clear();
    expect(textsOf(comments)).toEqual(['Comment 1', 'Comment 2', '']);
    expect(statesOf(comments)).toEqual(['saved', 'saved', 'saved']);
    expect(storage.dump()).toEqual(before);
    expect(readySnapshot(comments).putBack).toBe(2);
  });

  it('say so where what was cleared can’t be put back', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.failWrites({ code: 'storage-full' });
    storage.clear();
    expect(textsOf(comments)).toEqual(['Comment 1']);
    expect(statesOf(comments)).toEqual(['not-saved']);
    storage.heal();
    expect(comments.retry(testId(1))).toBe(true);
    expect(storage.dump()).toEqual(Object.fromEntries(storedPairs(1)));
  });
});
