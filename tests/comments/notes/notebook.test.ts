// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { makeRecord, testId } from '../record/make-record';
import { fakeDurableStorage } from '../store/fake-durable-storage';
import { fakeStorage } from '../store/fake-storage';
import { keys, listed, makeNotebook, openNotebook, putElsewhere, ready, settled, storing } from './stored-notes';

const one = makeRecord(1);
const two = makeRecord(2, { post: 'b-post', postTitle: 'Old title' });
const three = makeRecord(3, { postTitle: 'A post' });
const four = makeRecord(4, { post: 'b-post', postTitle: 'New title' });
const five = makeRecord(5, { post: 'c-post' });

it('reads nothing before somebody looks', () => {
  expect(makeNotebook(storing(one)).getSnapshot()).toEqual({ state: 'loading', read: 0, total: 0 });
});

it('lists comments by post, the newest first, under the newest title that is known', async () => {
  const notebook = await openNotebook(storing(one, two, three, four, five));
  expect(listed(notebook)).toEqual([
    ['c-post', 'Comment 5'],
    ['New title', 'Comment 4', 'Comment 2'],
    ['A post', 'Comment 3', 'Comment 1'],
  ]);
  expect(ready(notebook)).toMatchObject({ comments: 5, deleted: 0, setAside: [], fault: undefined });
});

it('shows no deletions of earlier days, but exports them', async () => {
  const at = '2025-11-01T00:00:00.000Z';
  const tombstone = makeRecord(1, { text: '', deletedAt: at, updatedAt: at });
  const notebook = await openNotebook(storing(tombstone, two));
  expect(listed(notebook)).toEqual([['Old title', 'Comment 2']]);
  expect(notebook.records()).toEqual([tombstone, two]);
});

it('gives the same snapshot until something changes, and then the same posts where nothing did', async () => {
  const notebook = await openNotebook(storing(one, two));
  const before = ready(notebook);
  expect(notebook.getSnapshot()).toBe(before);
  notebook.commentsOn('a-post').remove(testId(1));
  await settled();
  expect(ready(notebook)).not.toBe(before);
  expect(ready(notebook).posts[0]).toBe(before.posts[0]);
});

it('follows other tabs, also to posts it has not seen, and through a clearing of everything', async () => {
  const storage = storing(one);
  const notebook = await openNotebook(storage);
  putElsewhere(storage, five);
  putElsewhere(storage, { ...one, text: 'Edited', updatedAt: '2025-11-01T00:00:00.000Z' });
  await settled();
  expect(listed(notebook)).toEqual([
    ['c-post', 'Comment 5'],
    ['a-post', 'Edited'],
  ]);
  storage.clear();
  await settled();
  expect(ready(notebook).comments).toBe(2);
});

it('tells many changes at once', async () => {
  const records = Array.from({ length: 50 }, (_, index) => makeRecord(index, { post: `post-${index}` }));
  const notebook = await openNotebook(storing(...records));
  const listener = vi.fn();
  notebook.subscribe(listener);
  expect(await notebook.removeAll(undefined, {})).toBe(50);
  await settled();
  expect(listener).toHaveBeenCalledTimes(1);
});

it('leaves a deleted comment in its place, under the title it gave, until it is restored', async () => {
  const notebook = await openNotebook(storing(one, two, four));
  notebook.commentsOn('b-post').remove(testId(4));
  await settled();
  expect(listed(notebook)).toEqual([
    ['New title', null, 'Comment 2'],
    ['a-post', 'Comment 1'],
  ]);
  expect(ready(notebook)).toMatchObject({ comments: 2, deleted: 1 });
  notebook.commentsOn('b-post').restore(testId(4));
  await settled();
  expect(listed(notebook)[0]).toEqual(['New title', 'Comment 4', 'Comment 2']);
});

it('deletes a post’s comments or all, and takes it back, also after a reload', async () => {
  const storage = storing(one, two, three, four);
  const undoStorage = fakeStorage().tab();
  const notebook = await openNotebook(storage, { undoStorage });
  expect(await notebook.removeAll('b-post', {})).toBe(2);
  await settled();
  expect(ready(notebook)).toMatchObject({ comments: 2, deleted: 2 });
  expect(await notebook.removeAll(undefined, {})).toBe(2);

  const reloaded = await openNotebook(storage, { undoStorage });
  expect(ready(reloaded)).toMatchObject({ comments: 0, deleted: 4 });
  expect(await reloaded.restoreAll('a-post', {})).toBe(2);
  await settled();
  expect(ready(reloaded)).toMatchObject({ comments: 2, deleted: 2 });
  expect(await reloaded.restoreAll(undefined, {})).toBe(2);
  await settled();
  expect(listed(reloaded).flat()).toEqual(expect.arrayContaining(['Comment 1', 'Comment 2', 'Comment 3', 'Comment 4']));
});

it('sets aside what can’t be read, and knows that its place is taken', async () => {
  const storage = storing(one);
  storage.put(keys.comment(two), '{"v":1,');
  const notebook = await openNotebook(storage);
  expect(ready(notebook).setAside).toMatchObject([{ key: keys.comment(two), text: '{"v":1,' }]);
  expect(notebook.known(one)).toEqual({ kind: 'record', record: one });
  expect(notebook.known(two)).toEqual({ kind: 'unreadable' });
  expect(notebook.known(five)).toEqual({ kind: 'nothing' });
});

it('merges records, also those on posts it has not seen', async () => {
  const storage = storing(one);
  const notebook = await openNotebook(storage);
  expect(await notebook.merge([one, two, five], {})).toEqual({ merged: 3, left: [], fault: undefined });
  await settled();
  expect(ready(notebook).comments).toBe(3);
  expect(storage.dump()[keys.comment(five)]).toBe(encodeComment(five));
});

it('stores all others where one write fails, says which is left, and can go on', async () => {
  const storage = storing(one);
  const notebook = await openNotebook(storage);
  storage.failWrites({ code: 'storage-full' }, 2);
  const outcome = await notebook.merge([two, three, four], {});
  expect(outcome).toEqual({ merged: 2, left: [three], fault: { code: 'storage-full' } });
  expect(storage.dump()).toMatchObject({
    [keys.comment(one)]: encodeComment(one),
    [keys.comment(two)]: encodeComment(two),
    [keys.comment(four)]: encodeComment(four),
  });
  expect(notebook.known(three)).toEqual({ kind: 'nothing' });
  storage.heal();
  expect(await notebook.merge(outcome.left, {})).toMatchObject({ merged: 1, left: [] });
  expect(notebook.known(three)).toEqual({ kind: 'record', record: three });
});

it('gives up on a storage that takes nothing, without complaining about each record', async () => {
  const storage = storing(one);
  const notebook = await openNotebook(storage);
  storage.failWrites({ code: 'storage-full' });
  const records = Array.from({ length: 300 }, (_, index) => makeRecord(index + 10));
  expect(await notebook.merge(records, {})).toEqual({ merged: 0, left: records, fault: { code: 'storage-full' } });
  await settled();
  expect(ready(notebook).comments).toBeLessThan(30);
});

it('says why nothing can be read, and reads again when asked to', async () => {
  const storage = storing(one);
  storage.block();
  const notebook = await openNotebook(storage);
  expect(ready(notebook)).toMatchObject({ comments: 0, fault: { code: 'storage-blocked' } });
  storage.heal();
  notebook.refresh();
  await settled();
  expect(ready(notebook)).toMatchObject({ comments: 1, fault: undefined });
});

it('waits for the second copy, which may know more than the first', async () => {
  const secondStorage = fakeDurableStorage([[keys.comment(one), encodeComment(one)]]);
  const notebook = await openNotebook(fakeStorage(), { secondStorage });
  expect(listed(notebook)).toEqual([['a-post', 'Comment 1']]);
});

it('tells how far it is while it reads thousands', async () => {
  const records = Array.from({ length: 1200 }, (_, index) => makeRecord(index));
  const notebook = makeNotebook(storing(...records, five));
  const seen: unknown[] = [];
  await new Promise<void>((resolve) => {
    notebook.subscribe(() => {
      const snapshot = notebook.getSnapshot();
      if (snapshot.state === 'ready') resolve();
      else seen.push(snapshot);
    });
  });
  expect(seen).toContainEqual({ state: 'loading', read: 1, total: 1201 });
  expect(ready(notebook).comments).toBe(1201);
});

it('remembers the last export', async () => {
  const notebook = await openNotebook(storing(one));
  expect(ready(notebook).lastExport).toBeUndefined();
  notebook.noteExport();
  await settled();
  expect(ready(notebook).lastExport).toMatch(/^2025-10-18T/u);
});

it('stops listening when nobody looks any more, and reads anew when somebody does', async () => {
  const storage = storing(one);
  const notebook = makeNotebook(storage);
  const stop = notebook.subscribe(() => undefined);
  await settled();
  stop();
  expect(notebook.getSnapshot().state).toBe('loading');
  putElsewhere(storage, five);
  notebook.subscribe(() => undefined);
  await settled();
  expect(ready(notebook).comments).toBe(2);
});
