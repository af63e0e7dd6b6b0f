import { appStates } from './app-states.tsx';
import { commentStates } from './comment-states.tsx';
import { composeStates } from './compose-states.tsx';
import type { Draw } from './draw.tsx';
import { embedStates } from './embed-states.tsx';
import { fieldStates } from './field-states.tsx';
import { frameStates } from './frame-states.tsx';
import { importStates } from './import-states.tsx';
import { listStates } from './list-states.tsx';
import { markStates } from './mark-states.tsx';
import { notesStates } from './notes-states.tsx';
import { pageViews } from './page-states.tsx';
import { passageStates } from './passage-states.tsx';
import { postStates } from './post-states.tsx';
import { readingStates } from './reading-states.tsx';
import { searchStates } from './search-states.tsx';
import { takeawayStates } from './takeaway-states.tsx';
import { uiStates } from './ui-states.tsx';
import { writingStates } from './writing-states.tsx';

/** Views that belong together. */
export interface Room {
  readonly name: string;
  readonly views: Readonly<Record<string, Readonly<Record<string, Draw>>>>;
}

/** Every view in every state. */
export const gallery: readonly Room[] = [
  { name: 'Pages', views: pageViews },
  { name: 'Around pages', views: appStates },
  { name: 'Post', views: postStates },
  { name: 'Lists', views: listStates },
  { name: 'Takeaways', views: takeawayStates },
  { name: 'Search', views: searchStates },
  { name: 'Saved and read', views: markStates },
  { name: 'Comments', views: { ...commentStates, ...readingStates } },
  { name: 'Writing', views: writingStates },
  { name: 'Passages', views: passageStates },
  { name: 'Comments in a frame', views: frameStates },
  { name: 'All comments', views: notesStates },
  { name: 'Import', views: importStates },
  { name: 'Composing', views: composeStates },
  { name: 'Embedding', views: embedStates },
  { name: 'Pieces', views: { ...uiStates, ...fieldStates } },
];

type ViewName =
  | keyof typeof appStates
  | keyof typeof composeStates
  | keyof typeof embedStates
  | keyof typeof notesStates
  | keyof typeof passageStates
  | keyof typeof searchStates
  | keyof typeof uiStates;

/** Views that lie over the page, or change it as a whole: each of their states needs a page of its own. */
const needAPage: readonly string[] = [
  'code-missing',
  'comment-on-this',
  'compose',
  'dialog',
  'drop-hint',
  'embed-dialog',
  'layout',
  'picture-zoomed',
  'quoted-passage',
  'search-panel',
  'shortcuts-dialog',
] satisfies readonly ViewName[];

export function needsAPage(view: string): boolean {
  return needAPage.includes(view);
}

/** The states of a view by name, in the order they are to be shown in. */
export function statesOf(view: string): ReadonlyMap<string, Draw> {
  const room = gallery.find(({ views }) => Object.hasOwn(views, view));
  return new Map(Object.entries(room?.views[view] ?? {}));
}

/** "post-article" as a heading. */
export function nameOf(view: string): string {
  const words = view.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
