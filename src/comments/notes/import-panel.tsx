import { ImportPreview } from './import-preview.tsx';
import { ImportRefused, ImportUnfinished } from './import-trouble.tsx';
import type { Notebook } from './notebook.ts';
import type { ReadyNotebook } from './notebook-snapshot.ts';
import type { useImport } from './use-import.ts';

interface ImportPanelProps {
  readonly importing: ReturnType<typeof useImport>;
  readonly notebook: Notebook;
  readonly snapshot: ReadyNotebook;
}

/** What there is to say of an import, and to decide. */
export function ImportPanel({ importing, notebook, snapshot }: ImportPanelProps) {
  const { step, merge, goOn, close } = importing;
  switch (step.state) {
    case 'none':
    case 'reading':
      return null;
    case 'refused':
      return <ImportRefused problem={step.problem} onClose={close} />;
    case 'read':
      return (
        <ImportPreview
          key={step.parsed.exportedAt}
          parsed={step.parsed}
          notebook={notebook}
          snapshot={snapshot}
          onMerge={merge}
          onCancel={close}
        />
      );
    case 'unfinished':
      return <ImportUnfinished outcome={step.outcome} onGoOn={() => goOn(step.outcome, step.marks)} onClose={close} />;
  }
}
