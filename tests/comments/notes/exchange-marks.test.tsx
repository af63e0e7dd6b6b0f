import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { exportJson } from '../../../src/comments/exchange/export-comments';
import { keys, minute, readMark, savedMark } from '../../post/marks/make-mark';
import { exportOf } from '../exchange/make-export';
import { makeRecord } from '../record/make-record';
import { fakeStorage } from '../store/fake-storage';
import { button, catchDownloads, showNotes } from './show-notes';

const savedKey = keys.mark({ kind: 'saved', post: 'a-post' });
const readKey = keys.mark({ kind: 'read', post: 'a-post' });

/** A file of an export with one comment, one saved post, one that is saved no more, and two read marks. */
function file(comments = [makeRecord(1)]): File {
  const marks = {
    saved: [savedMark(), savedMark({ post: 'gone', updatedAt: minute(1), removedAt: minute(1) })],
    read: [readMark(), readMark({ post: 'other' })],
    unread: [],
  };
  return new File([exportJson(exportOf(comments, { marks }))], 'comments.json', { type: 'application/json' });
}

const chooser = () => screen.getByLabelText('File of comments');
const preview = () => screen.findByRole('region', { name: 'Import preview' });

it('exports what was saved and read with the comments, and says how much that is', async () => {
  const downloads = catchDownloads();
  const storage = fakeStorage([
    [savedKey, JSON.stringify(savedMark())],
    [readKey, JSON.stringify(readMark())],
    [keys.mark({ kind: 'read', post: 'other' }), '{"v":2}'],
  ]);
  const { user } = await showNotes(storage);
  await user.click(button('Export comments'));
  expect(screen.getByText(/^0 comments, 1 saved post, 1 read mark exported: /u)).toBeVisible();
  expect(JSON.parse(await downloads.lastText()).marks).toEqual({
    saved: [savedMark()],
    read: [readMark()],
    setAside: [{ kind: 'read', post: 'other', text: '{"v":2}' }],
  });
});

it('shows what of it an import would change, and merges it with the comments', async () => {
  const storage = fakeStorage([[readKey, JSON.stringify(readMark({ place: 0.9, updatedAt: minute(5) }))]]);
  const { user } = await showNotes(storage);
  await user.upload(chooser(), file());
  const shown = await preview();
  expect(shown).toHaveTextContent('It changes 1 post:');
  expect([...shown.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    '1 to be added',
    '1 saved post',
    '1 post that is saved no more',
    '1 read mark',
  ]);
  expect(storage.dump()[savedKey]).toBeUndefined();
  await user.click(button('Merge comments'));
  expect(await screen.findByText('Merged: 1 added. 1 saved post, 1 read mark merged.')).toBeVisible();
  expect(JSON.parse(storage.dump()[savedKey] ?? '')).toEqual(savedMark());
  expect(JSON.parse(storage.dump()[readKey] ?? '')).toMatchObject({ place: 0.9 });
});

it('changes nothing the second time, and says so before', async () => {
  const storage = fakeStorage();
  const { user } = await showNotes(storage);
  await user.upload(chooser(), file([]));
  expect(await preview()).toHaveTextContent('Of comments, everything in it is here already. New are:');
  await user.click(button('Merge comments'));
  expect(await screen.findByText('1 saved post, 2 read marks merged.')).toBeVisible();
  const before = storage.dump();
  await user.upload(chooser(), file([]));
  expect(await preview()).toHaveTextContent('Everything in it is here already.');
  await user.click(button('Merge comments'));
  expect(storage.dump()).toEqual(before);
});

it('says so where the storage took the comments, and not the marks', async () => {
  const storage = fakeStorage();
  const { user } = await showNotes(storage);
  await user.upload(chooser(), file([]));
  await preview();
  storage.failWrites({ code: 'storage-full' });
  await user.click(button('Merge comments'));
  expect(
    await screen.findByText(
      '4 marks of saved and read posts could not be stored (The storage of this browser is full); the file still has them.',
    ),
  ).toBeVisible();
});
