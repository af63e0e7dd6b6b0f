import { describeExportFault, type ExportFault } from './export-fault.ts';
import type { ExportOutcome } from './write-export.ts';

/** A post, or a whole export, that failed. */
export interface ExportFailure {
  readonly name: string;
  readonly fault: ExportFault;
}

/** Which posts failed, and why, for the end of the run. */
export function reportFailures(failures: readonly ExportFailure[]): string {
  const lines = failures.map(
    ({ name, fault }) => `  ${oneLine(name)}: ${describeExportFault(fault).replaceAll('\n', '\n  ')}`,
  );
  return ['Failed:', ...lines].join('\n');
}

export interface ExportTotals {
  readonly outcomes: readonly ExportOutcome[];
  readonly failures: number;
  readonly isDryRun: boolean;
  /** Where it all went, as the person would name it. */
  readonly place: string;
}

/** One line at the end. */
export function reportTotals({ outcomes, failures, isDryRun, place }: ExportTotals): string {
  const counts = (['written', 'replaced', 'unchanged'] as const).flatMap((kind) => {
    const count = outcomes.filter((outcome) => outcome === kind).length;
    return count === 0 ? [] : [`${count} ${isDryRun && kind !== 'unchanged' ? `to be ${kind}` : kind}`];
  });
  const all = [...counts, ...(failures === 0 ? [] : [`${failures} failed`])];
  if (all.length === 0) return 'There are no posts to export.';
  return `Posts: ${all.join(', ')}${counts.length === 0 ? '' : `, in ${place}`}.`;
}

/** Control characters in a name must not reach the terminal, which they could command. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
