import type { ComponentType } from 'react';
import { findSiteBase } from '../../platform/site-base.ts';
import { webStorage } from '../../platform/storage.ts';
import { createMarkStore, type MarkStore } from '../../post/marks/mark-store.ts';
import { SavedPosts } from './saved-posts.tsx';

/** What this browser's reader saved and has begun. This is a chunk of its own, to be reached through `saved-code.ts`. */
export function createSaved(marks: MarkStore = browserMarks()): ComponentType {
  return () => <SavedPosts marks={marks} />;
}

function browserMarks(): MarkStore {
  return createMarkStore({ storage: webStorage(), site: `takeaway:${findSiteBase()}:` });
}
