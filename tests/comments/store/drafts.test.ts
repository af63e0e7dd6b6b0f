// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { testId } from '../record/make-record';
import { fakeStorage } from './fake-storage';
import { entriesOf, openStore, openTab } from './make-store';

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

  it('come back where another tab has removed them by posting or clearing its own', () => {
    const storage = fakeStorage();
    const [a, b] = [openTab(storage), openTab(storage)];
    a.drafts.write('an hour of thought in a');
    b.drafts.write('beta');
    b.post({ text: 'beta' });
    expect(openTab(storage).drafts.read()).toBe('an hour of thought in a');
    b.drafts.write('gamma');
    b.drafts.write('');
    expect(openTab(storage).drafts.read()).toBe('an hour of thought in a');
    storage.clear();
    expect(openTab(storage).drafts.read()).toBe('an hour of thought in a');
  });

  it('stay away where another tab has posted them, or what they became', () => {
    const storage = fakeStorage();
    const a = openTab(storage);
    a.drafts.write('begun in a');
    const b = openTab(storage);
    b.drafts.write('begun in a, finished in b');
    b.post({ text: 'begun in a, finished in b' });
    expect(openTab(storage).drafts.read()).toBe('');
  });

  it('stay away too where the post is only listened to when that is done', () => {
    const storage = fakeStorage();
    const store = openStore(storage);
    store.forPost('a-post').drafts.write('begun in a');
    const b = openTab(storage);
    const stop = storage.tab().subscribe(() => store.forPost('a-post').subscribe(() => undefined));
    b.post({ text: 'begun in a, finished in b' });
    stop();
    expect(openTab(storage).drafts.read()).toBe('');
  });

  it('end with their quote, and leave another one alone', () => {
    const storage = fakeStorage();
    const comments = openTab(storage);
    const quote = { type: 'TextQuoteSelector', exact: 'a passage', prefix: '', suffix: '' };
    comments.drafts.writeQuote(quote);
    storage.failWrites({ code: 'storage-full' });
    comments.post({ text: 'about it', selector: quote });
    expect(openTab(storage).drafts.readQuote()).toEqual(quote);
    storage.heal();
    comments.retry(entriesOf(comments)[0]?.record.id ?? '');
    expect(openTab(storage).drafts.readQuote()).toBeUndefined();
    comments.drafts.writeQuote(quote);
    openTab(storage).post({ text: 'about another', selector: { ...quote, exact: 'another' } });
    expect(openTab(storage).drafts.readQuote()).toEqual(quote);
  });
});
