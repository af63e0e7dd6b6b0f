import { exportFormat, exportVersion } from '../../comments/exchange/export-file.ts';
import { describeImportFault, type ImportFault, parseImport } from '../../comments/exchange/import-comments.ts';
import type { OtherKind } from '../../comments/exchange/other-kind.ts';
import { ImportPreview } from '../../comments/notes/import-preview.tsx';
import { ImportRefused, ImportUnfinished } from '../../comments/notes/import-trouble.tsx';
import { createNotebook } from '../../comments/notes/notebook.ts';
import { type CommentRecord, toTombstone } from '../../comments/record/comment-record.ts';
import type { Fault } from '../../platform/fault.ts';
import type { Draw } from './draw.tsx';
import { emptyNotebook } from './empty-notebook.ts';
import { storageFaultStates } from './fault-states.ts';
import { madeUpComment, madeUpStore } from './made-up-comments.ts';
import type { FaultState, StorageFault, Views } from './states.ts';

const nothing = () => undefined;

/** The look at an export. It is read as a file is, so that it is one. */
function preview(comments: readonly CommentRecord[], site = 'https://posts.example/blog/') {
  const exportedAt = '2025-11-01T18:00:00.000Z';
  const read = parseImport(
    JSON.stringify({ format: exportFormat, version: exportVersion, exportedAt, site, comments }),
  );
  if (!read.ok) throw new Error(`An export of the gallery is none: ${describeImportFault(read.fault)}`);
  return (
    <ImportPreview
      parsed={read.value}
      notebook={createNotebook(madeUpStore())}
      snapshot={emptyNotebook}
      onMerge={nothing}
      onCancel={nothing}
    />
  );
}

function refused(fault: ImportFault): Draw {
  return () => <ImportRefused problem={describeImportFault(fault)} onClose={nothing} />;
}

function otherKind(found: OtherKind): Draw {
  return refused({ code: 'not-an-export', found });
}

function unfinished(fault: Fault | undefined) {
  const left = [madeUpComment(1), madeUpComment(2)];
  return <ImportUnfinished outcome={{ merged: 40, left, fault }} onGoOn={nothing} onClose={nothing} />;
}

/** An import of comments, from the look at it to its end. */
export const importStates: Views<{
  readonly 'import-preview': 'usual' | 'empty' | 'long';
  readonly 'import-refused':
    | Exclude<ImportFault['code'], 'not-json' | 'not-an-export'>
    | OtherKind
    | 'cut-short'
    | 'mistake';
  readonly 'import-unfinished': 'stopped' | FaultState<StorageFault>;
}> = {
  'import-preview': {
    usual: () =>
      preview([madeUpComment(1), madeUpComment(2), toTombstone(madeUpComment(3), '2025-11-01T18:00:00.000Z')]),
    empty: () => preview([]),
    long: () => preview([madeUpComment(1)], `https://posts.example/${'a-long-folder/'.repeat(12)}`),
  },
  'import-refused': {
    'too-large': refused({ code: 'too-large', limitBytes: 50_000_000 }),
    empty: refused({ code: 'empty' }),
    'cut-short': refused({ code: 'not-json', problem: 'cut-short', place: { line: 12, column: 1 } }),
    mistake: refused({ code: 'not-json', problem: 'mistake', place: { line: 3, column: 40 } }),
    'newer-format': refused({ code: 'newer-format', version: 2 }),
    'lost-character': refused({ code: 'lost-character', place: { line: 3, column: 40 } }),
    'damaged-comments': refused({
      code: 'damaged-comments',
      issues: ['comments.3.text: expected a string, got 7', 'comments.4.id: expected a UUID'],
    }),
    'web-page': otherKind('web-page'),
    markdown: otherKind('markdown'),
    'comment-list': otherKind('comment-list'),
    list: otherKind('list'),
    comment: otherKind('comment'),
    post: otherKind('post'),
    'other-object': otherKind('other-object'),
    'single-value': otherKind('single-value'),
  },
  'import-unfinished': { stopped: () => unfinished(undefined), ...storageFaultStates(unfinished) },
};
