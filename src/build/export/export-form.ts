import { printDigests } from '../../publish/digest/print-digest.ts';
import { printMarkdownFile } from '../../publish/export/print-markdown-file.ts';
import type { ExportedPost } from './read-exported.ts';

/** A file for each post. */
export interface FolderForm {
  readonly kind: 'folder';
  /** Where it goes unless told otherwise. */
  readonly defaultOut: string;
  readonly extension: string;
  readonly print: (exported: ExportedPost) => string | Uint8Array;
}

/** One file for all posts. */
export interface FileForm {
  readonly kind: 'file';
  readonly defaultOut: string;
  readonly content: 'json-feed' | 'zip';
}

/** The forms that posts are exported in, by the names people give them. */
export const exportForms = {
  markdown: {
    kind: 'folder',
    defaultOut: 'export/markdown',
    extension: '.md',
    print: ({ post }) => printMarkdownFile(post),
  },
  digest: {
    kind: 'folder',
    defaultOut: 'export/digest',
    extension: '.txt',
    print: ({ post }) => printDigests([post]),
  },
  // As it is, with what the publisher's tools have added to it.
  json: { kind: 'folder', defaultOut: 'export/json', extension: '.json', print: ({ bytes }) => bytes },
  'json-feed': { kind: 'file', defaultOut: 'export/feed.json', content: 'json-feed' },
  zip: { kind: 'file', defaultOut: 'export/site.zip', content: 'zip' },
} as const satisfies Readonly<Record<string, FolderForm | FileForm>>;

export type ExportFormName = keyof typeof exportForms;

export function isExportForm(name: string): name is ExportFormName {
  return Object.hasOwn(exportForms, name);
}
