import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { exportJson } from '../../../src/comments/exchange/export-comments';
import type { CommentRecord } from '../../../src/comments/record/comment-record';
import { makeRecord } from '../record/make-record';
import { fakeStorage } from '../store/fake-storage';
import { button, showNotes, titles } from './show-notes';
import { keys, storing } from './stored-notes';

const at = '2025-11-01T00:00:00.000Z';
const one = makeRecord(1);
const newer = { ...one, text: 'Newer', updatedAt: at };
const two = makeRecord(2, { post: 'b-post' });
const tombstone = makeRecord(3, { text: '', deletedAt: at, updatedAt: at });

function exportOf(...records: readonly CommentRecord[]): string {
  return exportJson({ site: 'https://host.example/blog/', exportedAt: at, records, setAside: [] });
}

function fileOf(text: string): File {
  return new File([text], 'comments.json', { type: 'application/json' });
}

const chooser = () => screen.getByLabelText('File of comments');
const preview = () => screen.findByRole('region', { name: 'Import preview' });

it('opens a file chooser', async () => {
  const { user } = await showNotes(fakeStorage());
  let isOpened = false;
  chooser().addEventListener('click', () => {
    isOpened = true;
  });
  await user.click(button('Import comments'));
  expect(isOpened).toBe(true);
});

it('shows what an import would do, changes nothing before it is merged, and then says what it did', async () => {
  const storage = storing(one, makeRecord(4));
  const { user } = await showNotes(storage);
  const before = storage.dump();
  await user.upload(chooser(), fileOf(exportOf(newer, two, tombstone, makeRecord(4))));
  const region = within(await preview());
  expect(region.getByRole('heading', { name: 'Import preview' })).toHaveFocus();
  expect(region.getByText('https://host.example/blog/')).toBeVisible();
  expect(region.getByText(/2025/u)).toHaveAttribute('datetime', at);
  expect(region.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '1 to be added',
    '1 to be updated',
    '1 to be deleted here too',
    '1 stays as it is',
  ]);
  expect(storage.dump()).toEqual(before);

  await user.click(button('Merge comments'));
  expect(screen.getByText('Merged: 1 added, 1 updated, 1 deleted, 1 left as it was.')).toBeVisible();
  expect(screen.getByText('Newer')).toBeVisible();
  expect(titles()).toEqual(['a-post', 'b-post']);
  expect(screen.queryByRole('region', { name: 'Import preview' })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'All comments' })).toHaveFocus();
});

it('changes nothing where everything is here already, or the reader cancels', async () => {
  const storage = storing(one);
  const { user } = await showNotes(storage);
  const before = storage.dump();
  await user.upload(chooser(), fileOf(exportOf(one)));
  expect(await preview()).toHaveTextContent('Everything in it is here already.');
  await user.click(button('Merge comments'));
  expect(screen.getByText('Merged: 1 left as it was.')).toBeVisible();
  await user.upload(chooser(), fileOf(exportOf(two)));
  await preview();
  await user.click(button('Cancel'));
  expect(screen.queryByRole('region', { name: 'Import preview' })).not.toBeInTheDocument();
  expect(storage.dump()).toEqual(before);
});

it('says what is wrong with a broken file, and where, and changes nothing', async () => {
  const storage = storing(one);
  const { user } = await showNotes(storage);
  const before = storage.dump();
  await user.upload(chooser(), fileOf(exportOf(two).replace('"post": "b-post"', '"post": 7')));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('comments.0.post: expected a string, got 7');
  expect(alert).toHaveTextContent('Nothing was imported.');
  expect(screen.queryByRole('button', { name: 'Merge comments' })).not.toBeInTheDocument();
  await user.upload(chooser(), fileOf(exportOf(two).slice(0, 100)));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('This file ends too early'));
  await user.click(button('Close'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(storage.dump()).toEqual(before);
});

it('says so where a file can’t be read at all', async () => {
  const { user } = await showNotes(fakeStorage());
  const folder = fileOf('');
  folder.text = () => Promise.reject(new DOMException('A folder was dropped', 'NotFoundError'));
  await user.upload(chooser(), folder);
  expect(await screen.findByRole('alert')).toHaveTextContent('This file could not be read.');
});

it('takes a file that is dropped anywhere, and shows that it will while one is held over the page', async () => {
  await showNotes(fakeStorage());
  const dataTransfer = { types: ['Files'], files: [fileOf(exportOf(two))] };
  fireEvent.dragOver(document.body, { dataTransfer });
  expect(screen.getByText('Drop the file to see what is in it.')).toBeVisible();
  const drop = createEvent.drop(document.body, { dataTransfer });
  fireEvent(document.body, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(screen.queryByText(/^Drop the file/u)).not.toBeInTheDocument();
  expect(await preview()).toHaveTextContent('1 to be added');
});

it('takes no several files at once, and says so', async () => {
  const storage = fakeStorage();
  await showNotes(storage);
  const files = [fileOf(exportOf(one)), fileOf(exportOf(two))];
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
  expect(await screen.findByRole('alert')).toHaveTextContent('These are several files. Import one at a time.');
  expect(storage.dump()).toEqual({});
});

it('leaves alone what is dragged but is no file', async () => {
  await showNotes(fakeStorage());
  const event = createEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
  fireEvent(document.body, event);
  expect(event.defaultPrevented).toBe(false);
  expect(screen.queryByText(/^Drop the file/u)).not.toBeInTheDocument();
});

it('takes pasted JSON, but not what is pasted into a field, nor any other text', async () => {
  const { user } = await showNotes(storing(one));
  await user.click(document.body);
  await user.paste('Just words');
  await user.click(screen.getByRole('searchbox'));
  await user.paste(exportOf(two));
  expect(screen.queryByRole('region', { name: 'Import preview' })).not.toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.click(document.body);
  await user.paste(exportOf(two));
  expect(await preview()).toHaveTextContent('1 to be added');
});

it('speaks of a text, not of a file, where a text was pasted', async () => {
  const { user } = await showNotes(fakeStorage());
  await user.click(document.body);
  await user.paste('{"format": ');
  expect(await screen.findByRole('alert')).toHaveTextContent('This text ends too early');
});

it('keeps what can’t be read here as it is, for a version of the site that can', async () => {
  const storage = fakeStorage();
  const { user } = await showNotes(storage);
  const file = JSON.parse(exportOf(two));
  const newer = { ...one, v: 99 };
  file.comments.push(newer);
  await user.upload(chooser(), fileOf(JSON.stringify(file)));
  expect(await preview()).toHaveTextContent('1 can’t be read here, and is kept as it is');
  await user.click(button('Merge comments'));
  expect(await screen.findByText('Merged: 1 added, 1 kept unread.')).toBeVisible();
  expect(JSON.parse(storage.dump()[keys.comment(one)] ?? '')).toEqual(newer);
  expect(screen.getByRole('list', { name: "Comments that can't be read" })).toBeVisible();
});

it('says so where the storage takes nothing of that', async () => {
  const storage = fakeStorage();
  const { user } = await showNotes(storage);
  const file = JSON.parse(exportOf());
  file.comments.push({ ...one, v: 99 });
  storage.failWrites({ code: 'storage-full' });
  await user.upload(chooser(), fileOf(JSON.stringify(file)));
  await preview();
  await user.click(button('Merge comments'));
  expect(
    await screen.findByText(/1 that can’t be read here could not be stored; the file still has it\./u),
  ).toBeVisible();
});

it('is honest where the storage is full: says what is merged and what not, and goes on when there is room', async () => {
  const storage = storing(one);
  const { user } = await showNotes(storage);
  await user.upload(chooser(), fileOf(exportOf(makeRecord(5), makeRecord(6), makeRecord(7))));
  await preview();
  storage.failWrites({ code: 'storage-full' }, 2);
  await user.click(button('Merge comments'));
  const alert = screen.getByText(/of 3 are merged/u).closest('[role="alert"]');
  expect(alert).toHaveTextContent(
    'The storage of this browser is full. 2 of 3 are merged. 1 comment is not stored here',
  );
  expect(storage.dump()).toMatchObject({
    [keys.comment(makeRecord(1))]: expect.any(String),
    [keys.comment(makeRecord(5))]: expect.any(String),
    [keys.comment(makeRecord(7))]: expect.any(String),
  });
  expect(screen.getByText('Comment 6').closest('article')).toHaveTextContent('Not saved.');
  storage.heal();
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('The rest is merged too.')).toBeVisible();
});

it('says so where an import was stopped, and goes on with it', async () => {
  const left = [makeRecord(8)];
  const merge = vi.fn().mockResolvedValueOnce({ merged: 1, left, fault: undefined });
  const { user } = await showNotes(storing(one), undefined, { merge });
  await user.upload(chooser(), fileOf(exportOf(...left)));
  await user.click(await screen.findByRole('button', { name: 'Merge comments' }));
  expect(screen.getByText('Stopped.').closest('[role="status"]')).toHaveTextContent(
    'Stopped. 1 of 2 are merged. 1 comment is not stored here; what you imported from still has it.',
  );
  merge.mockResolvedValueOnce({ merged: 1, left: [], fault: undefined });
  await user.click(button('Go on'));
  expect(merge).toHaveBeenLastCalledWith(left, expect.anything());
  expect(screen.getByText('The rest is merged too.')).toBeVisible();
});
