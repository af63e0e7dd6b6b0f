// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { createMarkStore } from '../../../src/post/marks/mark-store.ts';
import type { ReadyMarks } from '../../../src/post/marks/marks-snapshot.ts';
import { type FakeStorage, fakeStorage } from '../../comments/store/fake-storage.ts';
import { keys, minute, readMark, savedMark, site } from './make-mark.ts';

const savedKey = keys.mark({ kind: 'saved', post: 'a-post' });
const readKey = keys.mark({ kind: 'read', post: 'a-post' });

/** The store of one more tab, whose clock stands at a minute of the day until it is moved. */
function openTab(storage: FakeStorage, at = 1) {
  let now = minute(at);
  const store = createMarkStore({ storage: storage.tab(), site, clock: () => new Date(now) });
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  return {
    store,
    listener,
    leave,
    wait: (until: number) => {
      now = minute(until);
    },
    marks: (): ReadyMarks => {
      const snapshot = store.getSnapshot();
      if (snapshot.state === 'loading') throw new Error('the marks have not been read');
      return snapshot;
    },
  };
}

const posts = (marks: readonly { readonly post: string }[]) => marks.map(({ post }) => post);

it('keeps a saved post under a key of its own, with the title it has', () => {
  const storage = fakeStorage();
  openTab(storage).store.save('a-post', 'A post');
  expect(JSON.parse(storage.dump()[savedKey] ?? '')).toEqual({
    v: 1,
    post: 'a-post',
    title: 'A post',
    savedAt: minute(1),
    updatedAt: minute(1),
  });
});

it('lists what was saved last first, and what was read last first', () => {
  const storage = fakeStorage([
    [keys.mark({ kind: 'read', post: 'early' }), JSON.stringify(readMark({ post: 'early' }))],
    [keys.mark({ kind: 'read', post: 'late' }), JSON.stringify(readMark({ post: 'late', updatedAt: minute(9) }))],
    [keys.mark({ kind: 'read', post: 'done' }), JSON.stringify(readMark({ post: 'done', readAt: minute(9) }))],
  ]);
  const { store, marks, wait } = openTab(storage);
  store.save('first', 'First');
  wait(2);
  store.save('second', 'Second');
  wait(3);
  // Saved already: it keeps its place.
  store.save('first', 'First');
  expect(posts(marks().saved)).toEqual(['second', 'first']);
  expect(posts(marks().unfinished)).toEqual(['late', 'early']);
  expect(posts(marks().finished)).toEqual(['done']);
});

it('leaves a removal that tells nothing but that, and takes it back as it was', () => {
  const storage = fakeStorage([[savedKey, JSON.stringify(savedMark({ mood: 'curious' }))]]);
  const { store, marks, wait } = openTab(storage);
  const before = marks().saved[0] ?? savedMark();
  store.unsave('a-post');
  expect(marks().saved).toEqual([]);
  expect(JSON.parse(storage.dump()[savedKey] ?? '')).toEqual({
    v: 1,
    post: 'a-post',
    savedAt: minute(0),
    updatedAt: minute(1),
    removedAt: minute(1),
  });
  wait(2);
  store.saveAgain(before);
  expect(marks().saved).toEqual([savedMark({ mood: 'curious', updatedAt: minute(2) })]);
});

it('makes each change newer than what it changes, also when the clock was set back', () => {
  const storage = fakeStorage([[savedKey, JSON.stringify(savedMark({ updatedAt: minute(30) }))]]);
  const { store, marks } = openTab(storage, 1);
  expect(store.unsave('a-post').ok).toBe(true);
  expect(marks().saved).toEqual([]);
  expect(store.save('a-post', 'A post').ok).toBe(true);
  expect(posts(marks().saved)).toEqual(['a-post']);
});

it('shows what another tab does, and never brings back what it removed', () => {
  const storage = fakeStorage();
  const one = openTab(storage);
  const other = openTab(storage);
  one.store.save('a-post', 'A post');
  expect(posts(other.marks().saved)).toEqual(['a-post']);
  other.store.unsave('a-post');
  expect(one.marks().saved).toEqual([]);
  one.store.save('b-post', 'B post');
  expect(posts(other.marks().saved)).toEqual(['b-post']);
});

it('forgets how far posts were read for good, and takes that back as long as somebody knows it', () => {
  const storage = fakeStorage([[readKey, JSON.stringify(readMark())]]);
  const { store, marks } = openTab(storage);
  const gone = store.forget(['a-post', 'never-read']);
  expect(storage.dump()).toEqual({});
  expect(marks().unfinished).toEqual([]);
  expect(store.recall(gone)).toEqual({ kept: 1, fault: undefined });
  expect(marks().unfinished).toEqual([readMark()]);
});

it('remembers whether it is to remember', () => {
  const storage = fakeStorage();
  const { store, marks } = openTab(storage);
  expect(marks().memory).toBe('on');
  store.remember('off');
  expect(marks().memory).toBe('off');
  expect(openTab(storage).marks().memory).toBe('off');
});

it('never writes over what it can’t read, and says that it is there', () => {
  const storage = fakeStorage([
    [savedKey, '{"v":2,"post":"a-post"}'],
    [readKey, 'damaged'],
  ]);
  const { store, marks } = openTab(storage);
  expect(store.save('a-post', 'A post')).toEqual({ ok: false, fault: { code: 'unreadable' } });
  expect(store.unsave('a-post')).toEqual({ ok: false, fault: { code: 'unreadable' } });
  expect(store.forget(['a-post'])).toEqual([]);
  expect(storage.dump()).toEqual({ [savedKey]: '{"v":2,"post":"a-post"}', [readKey]: 'damaged' });
  expect(marks().setAside).toMatchObject([
    { kind: 'saved', post: 'a-post', text: '{"v":2,"post":"a-post"}', reason: { code: 'newer', version: 2 } },
    { kind: 'read', post: 'a-post', text: 'damaged', reason: { code: 'damaged' } },
  ]);
});

it('is honest where nothing can be stored', () => {
  const storage = fakeStorage();
  const { store, marks } = openTab(storage);
  storage.failWrites({ code: 'storage-full' });
  expect(store.save('a-post', 'A post')).toEqual({ ok: false, fault: { code: 'storage-full' } });
  expect(marks().saved).toEqual([]);
  storage.block();
  expect(store.save('a-post', 'A post')).toEqual({ ok: false, fault: { code: 'storage-blocked' } });
  store.refresh();
  expect(marks().fault).toEqual({ code: 'storage-blocked' });
});

it('reads nothing before somebody asks, and hears nothing after the last has left', () => {
  const storage = fakeStorage([[savedKey, JSON.stringify(savedMark())]]);
  const tab = storage.tab();
  const keysOf = vi.spyOn(tab, 'keys');
  const store = createMarkStore({ storage: tab, site });
  expect(store.getSnapshot()).toEqual({ state: 'loading' });
  expect(keysOf).not.toHaveBeenCalled();
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  expect(posts(store.saved.marks())).toEqual(['a-post']);
  leave();
  listener.mockClear();
  storage.put(savedKey, JSON.stringify(savedMark({ updatedAt: minute(5) })));
  expect(listener).not.toHaveBeenCalled();
});
