import { describe, expect, it } from 'vitest';
import { wholeSite } from '../../../src/comments/store/whole-site';
import { testId } from '../record/make-record';
import { fakeStorage } from './fake-storage';
import { keyOf, openStore, openTab, readySnapshot, statesOf, storedPairs, storedRecord, textsOf } from './make-store';

describe('records that can’t be read', () => {
  const damaged = '{"v":1,"text":"half a comm';
  const newer = JSON.stringify({ v: 2, words: ['from the future'] });
  const open = () => fakeStorage([...storedPairs(1), [keyOf(2), damaged], [keyOf(3), newer]]);

  it('are set aside, each with its text and its reason', () => {
    const { setAside, entries } = readySnapshot(openTab(open()));
    expect([...entries.keys()]).toEqual([testId(1)]);
    expect(setAside).toEqual([
      { key: keyOf(2), text: damaged, reason: { code: 'damaged', issues: [expect.stringMatching(/^Not JSON/u)] } },
      { key: keyOf(3), text: newer, reason: { code: 'newer', version: 2 } },
    ]);
  });

  it('are kept byte for byte, whatever is done', () => {
    const storage = open();
    const comments = openTab(storage);
    comments.post({ text: 'new' });
    for (const n of [1, 2, 3]) {
      comments.edit(testId(n), 'edited');
      comments.remove(testId(n));
      comments.restore(testId(n));
      comments.retry(testId(n));
    }
    expect(storage.dump()).toMatchObject({ [keyOf(2)]: damaged, [keyOf(3)]: newer });
  });

  it('are not overwritten by a change to the comment they replaced, whose words get a place of their own', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.put(keyOf(1), newer);
    expect(statesOf(comments)).toEqual(['saved']);
    expect(comments.edit(testId(1), 'my words')).toBe(true);
    expect(storage.dump()[keyOf(1)]).toBe(newer);
    expect(textsOf(openTab(storage))).toEqual(['my words']);
  });

  it('take no words away where a damaged one replaces a comment that is on screen', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.put(keyOf(1), damaged);
    expect([textsOf(comments), statesOf(comments)]).toEqual([['Comment 1'], ['not-saved']]);
    expect(comments.retry(testId(1))).toBe(true);
    expect(storage.dump()[keyOf(1)]).toBe(damaged);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1']);
  });

  it('can be taken over from a file, as they are, where nothing stands yet', () => {
    const storage = fakeStorage(storedPairs(1));
    const site = wholeSite(openStore(storage).site);
    expect(site.takeOverText({ post: 'a-post', id: testId(1) }, newer)).toEqual({ ok: true, value: undefined });
    site.takeOverText({ post: 'a-post', id: testId(2) }, newer);
    expect(storage.dump()).toEqual({ ...Object.fromEntries(storedPairs(1)), [keyOf(2)]: newer });
    storage.failWrites({ code: 'storage-full' });
    expect(site.takeOverText({ post: 'a-post', id: testId(3) }, newer).ok).toBe(false);
  });

  it('never get a new comment’s key, even if ids repeat', () => {
    const storage = open();
    const ids = [2, 3, 1, 4].map(testId);
    openTab(storage, { newId: () => ids.shift() ?? '' }).post({ text: 'new' });
    expect(storage.dump()).toMatchObject({
      [keyOf(1)]: storedPairs(1)[0]?.[1],
      [keyOf(2)]: damaged,
      [keyOf(3)]: newer,
    });
    expect(storedRecord(storage, 4)).toMatchObject({ text: 'new' });
  });
});
