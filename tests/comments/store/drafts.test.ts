import { describe, expect, it } from 'vitest';
import { testId } from '../record/make-record';
import { fakeStorage } from './fake-storage';
import { entriesOf, openTab } from './make-store';

describe('drafts', () => {
  it('are kept per post and per reply, as they were typed, and found again', () => {
    const storage = fakeStorage();
    const { drafts } = openTab(storage);
    drafts.write('  half a thought ');
    drafts.write('half an answer', testId(1));
    expect(storage.dump()).toEqual({
      'takeaway:/:draft:a-post': '  half a thought ',
      [`takeaway:/:draft:a-post:${testId(1)}`]: 'half an answer',
    });
    const later = openTab(storage).drafts;
    expect(later.read()).toBe('  half a thought ');
    expect(later.read(testId(1))).toBe('half an answer');
    expect(later.begunReplies()).toEqual([testId(1)]);
  });

  it('go when their text is posted, but not if another tab has written a different one', () => {
    const storage = fakeStorage();
    const [a, b] = [openTab(storage), openTab(storage)];
    a.drafts.write('posted \n');
    a.post({ text: 'posted' });
    expect(a.drafts.read()).toBe('');
    a.drafts.write('posted');
    b.drafts.write('still being written in b');
    a.post({ text: 'posted' });
    expect(b.drafts.read()).toBe('still being written in b');
  });

  it('stay for the next visit where the comment could not be stored, until it can', () => {
    const storage = fakeStorage();
    const comments = openTab(storage);
    comments.drafts.write('precious');
    storage.failWrites({ code: 'storage-full' });
    comments.post({ text: 'precious' });
    expect(comments.drafts.read()).toBe('');
    expect(openTab(storage).drafts.read()).toBe('precious');
    storage.heal();
    comments.retry(entriesOf(comments)[0]?.record.id ?? '');
    expect(openTab(storage).drafts.read()).toBe('');
  });

  it('are known on this page where they can’t be stored', () => {
    const storage = fakeStorage();
    const { drafts } = openTab(storage);
    storage.block();
    expect(drafts.write('text').ok).toBe(false);
    drafts.write('answer', testId(1));
    drafts.writeName('Ann');
    expect([drafts.read(), drafts.read(testId(1)), drafts.readName()]).toEqual(['text', 'answer', 'Ann']);
  });

  it('of two tabs on one post are each their own after a reload', () => {
    const storage = fakeStorage();
    const ownOf = [fakeStorage().tab(), fakeStorage().tab()];
    const open = () => ownOf.map((tabStorage) => openTab(storage, { tabStorage }).drafts);
    for (const [n, drafts] of open().entries()) drafts.write(`typed in tab ${n}`);
    expect(open().map((drafts) => drafts.read())).toEqual(['typed in tab 0', 'typed in tab 1']);
    expect(openTab(storage).drafts.read()).toBe('typed in tab 1');
    open()[0]?.write('');
    expect(openTab(storage).drafts.read()).toBe('typed in tab 1');
  });

  it('give way to what they became where an old state of a tab comes back', () => {
    const storage = fakeStorage([['takeaway:/:draft:a-post', 'Half a thought']]);
    const tabStorage = fakeStorage([['takeaway:/:draft:a-post', 'Half']]).tab();
    expect(openTab(storage, { tabStorage }).drafts.read()).toBe('Half a thought');
  });
});
