import type { ReadyNotebook } from '../../comments/notes/notebook-snapshot.ts';

/** A browser that keeps no comments. */
export const emptyNotebook: ReadyNotebook = {
  state: 'ready',
  posts: [],
  comments: 0,
  deleted: 0,
  setAside: [],
  lastExport: undefined,
  fault: undefined,
};
