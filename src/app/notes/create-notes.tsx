import type { ComponentType } from 'react';
import { createNotebook } from '../../comments/notes/notebook.ts';
import { NotesPage } from '../../comments/notes/notes-page.tsx';
import { measureStorage } from '../../comments/notes/storage-use.ts';
import type { CommentStore } from '../../comments/store/comment-store.ts';
import { browserComments } from '../browser-comments.ts';

/** All comments of this browser. */
export type Notes = ComponentType;

/** The live part of the page of all comments. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createNotes(store: CommentStore = browserComments()): Notes {
  const notebook = createNotebook(store);
  const { storage, keys } = store.site;
  const measure = () => measureStorage(storage, keys.site);
  return () => <NotesPage notebook={notebook} measure={measure} />;
}
