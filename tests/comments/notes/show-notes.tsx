import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import type { Notebook } from '../../../src/comments/notes/notebook';
import { NotesPage } from '../../../src/comments/notes/notes-page';
import type { CommentStoreOptions } from '../../../src/comments/store/comment-store';
import { Place } from '../../../src/ui/place';
import type { FakeStorage } from '../store/fake-storage';
import { makeNotebook } from './stored-notes';

/** Shows the page with a store of its own, as every page load has, once everything is read. */
export async function showNotes(storage: FakeStorage, options?: CommentStoreOptions, changes: Partial<Notebook> = {}) {
  const user = userEvent.setup();
  const notebook = { ...makeNotebook(storage, options), ...changes };
  const view = await act(async () =>
    render(
      <StrictMode>
        <Place value={{ path: '/notes/' }}>
          <NotesPage notebook={notebook} measure={() => 84 * 1024} />
        </Place>
      </StrictMode>,
    ),
  );
  return { user, ...view };
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The comments that are shown on the post of this title. */
export function notesOn(title: string): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: title })).getAllByRole('listitem');
}

/** The note at a place of its post's list, counted from 0; its buttons are asked for with `within`. */
export function noteOn(title: string, place: number) {
  const note = notesOn(title)[place];
  if (note === undefined) throw new Error(`there is no note ${place} on ${title}`);
  return within(note);
}

/** The titles of the posts, in order. */
export function titles(): readonly (string | null)[] {
  return screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
}

/** What the browser is given to save, from now on. */
export function catchDownloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, lastText: async () => (await blobs.at(-1)?.text()) ?? '' };
}
