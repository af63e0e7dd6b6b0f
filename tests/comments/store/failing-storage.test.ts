import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { makeRecord, testId } from '../record/make-record';
import { fakeStorage } from './fake-storage';
import { entriesOf, keyOf, openTab, statesOf, storedPairs, storedRecord, textsOf } from './make-store';

describe('a storage that fails', () => {
  it.each(['storage-full', 'storage-blocked', 'storage-unverified'] as const)('(%s) keeps the comment here', (code) => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.failWrites({ code });
    expect(comments.post({ text: 'precious' })).toEqual({ ok: false, fault: { code } });
    expect(textsOf(comments)).toEqual(['Comment 1', 'precious']);
    expect(statesOf(comments)).toEqual(['saved', 'not-saved']);
    expect(Object.keys(storage.dump())).toEqual([keyOf(1)]);

    storage.heal();
    comments.retry(entriesOf(comments)[1]?.record.id ?? '');
    expect(statesOf(comments)).toEqual(['saved', 'saved']);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1', 'precious']);
  });

  it('keeps what was stored where an edit fails, and the edit on screen', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.failWrites({ code: 'storage-full' });
    expect(comments.edit(testId(1), 'edited')).toBe(false);
    expect(textsOf(comments)).toEqual(['edited']);
    expect(textsOf(openTab(storage))).toEqual(['Comment 1']);
  });

  it('does not let another tab’s change take away words that are nowhere else', () => {
    const storage = fakeStorage(storedPairs(1));
    const comments = openTab(storage);
    storage.failWrites({ code: 'storage-full' });
    comments.edit(testId(1), 'only here');
    storage.heal();
    storage.put(keyOf(1), encodeComment(makeRecord(1, { text: 'elsewhere', updatedAt: '2030-01-01T00:00:00Z' })));
    expect(textsOf(comments)).toEqual(['only here']);
    comments.retry(testId(1));
    expect(storedRecord(storage, 1).text).toBe('only here');
  });

  it('loses no word at whichever write it fails: it is in the storage, on screen, or in a draft', () => {
    const actions = fc.array(fc.constantFrom('post', 'reply', 'edit'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(actions, fc.integer({ min: 1, max: 12 }), (kinds, nth) => {
        const storage = fakeStorage(storedPairs(1));
        const comments = openTab(storage);
        storage.failWrites({ code: 'storage-full' }, nth);
        for (const [n, kind] of kinds.entries()) {
          const text = `text ${n}`;
          if (kind === 'edit') {
            comments.edit(testId(1), text);
          } else {
            const parent = kind === 'reply' ? testId(1) : undefined;
            comments.drafts.write(text, parent);
            comments.post({ text, parent });
          }
          expect(textsOf(comments)).toContain(text);
        }
        const unsaved = entriesOf(comments).filter(({ saving }) => saving.state !== 'saved');
        expect(unsaved.length).toBeLessThanOrEqual(1);
        for (const { record } of unsaved) expect(comments.retry(record.id)).toBe(true);
        expect(textsOf(openTab(storage)).toSorted()).toEqual(textsOf(comments).toSorted());
      }),
    );
  });
});
