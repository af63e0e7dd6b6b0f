import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { createSaved } from '../../../src/app/marks/create-saved.tsx';
import { createMarkStore } from '../../../src/post/marks/mark-store.ts';
import { Place } from '../../../src/ui/place.tsx';
import { type FakeStorage, fakeStorage } from '../../comments/store/fake-storage.ts';
import { keys, minute, readMark, savedMark, site } from '../../post/marks/make-mark.ts';

const saved = (post: string, title: string, at: number) =>
  [
    keys.mark({ kind: 'saved', post }),
    JSON.stringify(savedMark({ post, title, savedAt: minute(at), updatedAt: minute(at) })),
  ] as const;
const begun = (post: string, title: string, place: number) =>
  [keys.mark({ kind: 'read', post }), JSON.stringify(readMark({ post, title, place }))] as const;
const finished = (post: string) =>
  [keys.mark({ kind: 'read', post }), JSON.stringify(readMark({ post, place: 1, readAt: minute(0) }))] as const;

async function showSaved(storage: FakeStorage) {
  const Saved = createSaved(createMarkStore({ storage: storage.tab(), site, clock: () => new Date(minute(30)) }));
  await act(async () =>
    render(
      <StrictMode>
        <Place value={{ path: '/saved/' }}>
          <Saved />
        </Place>
      </StrictMode>,
    ),
  );
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
const titles = (list: string) =>
  rows(list).map((row) => within(row).queryByRole('link')?.textContent ?? row.textContent);

it('lists what was saved last first, each with the title it had and the way to it', async () => {
  await showSaved(fakeStorage([saved('old', 'An old one', 1), saved('new', 'A new one', 2)]));
  expect(titles('Saved posts')).toEqual(['A new one', 'An old one']);
  expect(screen.getByRole('link', { name: 'A new one' })).toHaveAttribute('href', '../posts/new/');
});

it('lists what was begun and not read to its end, and how far', async () => {
  await showSaved(fakeStorage([begun('half', 'Half', 0.5), begun('little', 'Little', 0.001), finished('done')]));
  expect(titles('Unfinished')).toEqual(['Half', 'Little']);
  expect(rows('Unfinished')[0]).toHaveTextContent('50 % read');
  expect(rows('Unfinished')[1]).toHaveTextContent('1 % read');
});

it('says where to begin where there is nothing', async () => {
  await showSaved(fakeStorage());
  expect(screen.getByText(/You have not saved a post yet/u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Find something to read' })).toHaveAttribute('href', '../');
  expect(button('Forget all read marks')).toBeDisabled();
});

describe('removing', () => {
  it.each([
    ['Saved posts', [saved('a', 'One', 1), saved('b', 'Two', 2), saved('c', 'Three', 3)]],
    ['Unfinished', [begun('a', 'One', 0.1), begun('b', 'Two', 0.2), begun('c', 'Three', 0.3)]],
  ] as const)(
    'leaves an undo in its place, which takes the focus, and brings it back as it was: %s',
    async (list, held) => {
      const storage = fakeStorage(held);
      const user = await showSaved(storage);
      const before = titles(list);
      await user.click(button('Remove: Two'));
      expect(rows(list)[1]).toHaveTextContent('Removed: Two');
      expect(button('Undo')).toHaveFocus();
      await user.keyboard('{Enter}');
      expect(titles(list)).toEqual(before);
      expect(button('Remove: Two')).toHaveFocus();
    },
  );

  it('is said not to have happened where it could not be stored', async () => {
    const storage = fakeStorage([saved('a', 'One', 1)]);
    const user = await showSaved(storage);
    storage.failWrites({ code: 'storage-full' });
    await user.click(button('Remove: One'));
    expect(screen.getByRole('alert')).toHaveTextContent('The storage of this browser is full.');
    expect(titles('Saved posts')).toEqual(['One']);
  });
});

describe('what is read', () => {
  it('is remembered until the reader doesn’t want that', async () => {
    const storage = fakeStorage();
    const user = await showSaved(storage);
    const memory = screen.getByRole('switch', { name: 'Remember what I read' });
    expect(memory).toBeChecked();
    await user.click(memory);
    expect(memory).not.toBeChecked();
    expect(storage.dump()).toEqual({ [keys.remember]: 'off' });
    await user.click(memory);
    expect(memory).toBeChecked();
  });

  it('is said to stay as it was where that could not be stored', async () => {
    const storage = fakeStorage();
    const user = await showSaved(storage);
    storage.failWrites({ code: 'storage-full' });
    await user.click(screen.getByRole('switch'));
    expect(screen.getByRole('switch')).toBeChecked();
    expect(screen.getByText(/The storage of this browser is full/u)).toBeVisible();
  });

  it('is forgotten altogether, and brought back with Undo', async () => {
    const storage = fakeStorage([begun('half', 'Half', 0.5), finished('done'), saved('a', 'One', 1)]);
    const before = storage.dump();
    const user = await showSaved(storage);
    await user.click(button('Forget all read marks'));
    expect(screen.getByText('2 read marks forgotten.')).toBeVisible();
    expect(Object.keys(storage.dump())).toEqual([keys.mark({ kind: 'saved', post: 'a' })]);
    await user.click(button('Undo'));
    expect(screen.getByText('2 read marks brought back.')).toBeVisible();
    const read = (held: ReturnType<FakeStorage['dump']>) => Object.values(held).map((text) => JSON.parse(text));
    expect(read(storage.dump())).toEqual(expect.arrayContaining(read(before)));
    expect(titles('Unfinished')).toEqual(['Half']);
  });
});

it('shows what other tabs do', async () => {
  const storage = fakeStorage();
  await showSaved(storage);
  await act(async () => storage.put(...saved('a', 'One', 1)));
  expect(titles('Saved posts')).toEqual(['One']);
});

it('says what can’t be read, and why, and leaves it alone', async () => {
  const storage = fakeStorage([
    [keys.mark({ kind: 'saved', post: 'a-post' }), '{"v":2}'],
    [keys.mark({ kind: 'read', post: 'a-post' }), '{"v":1}'],
  ]);
  const before = storage.dump();
  await showSaved(storage);
  expect(rows('Marks that can’t be read').map((row) => row.textContent)).toEqual([
    expect.stringContaining('written by a newer version of this site (format 2)'),
    expect.stringContaining('is damaged: post: is required, but missing'),
  ]);
  expect(storage.dump()).toEqual(before);
});

it('says so where storage is blocked, and tries again', async () => {
  const storage = fakeStorage([saved('a', 'One', 1)]);
  storage.block();
  const user = await showSaved(storage);
  expect(screen.getByRole('alert')).toHaveTextContent('This browser does not let the site store anything.');
  storage.heal();
  await user.click(button('Try again'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(titles('Saved posts')).toEqual(['One']);
});
