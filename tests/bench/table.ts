/** A line of a table: what is measured, and what came out. */
export type Row = readonly [what: string, result: string];

/** Rows for a terminal or a note, as a Markdown table. */
export function markdownTable(title: string, rows: readonly Row[]): string {
  const width = Math.max(title.length, ...rows.map(([what]) => what.length));
  return [[title, ''] as const, ['-'.repeat(width), '---'] as const, ...rows]
    .map(([what, result]) => `| ${what.padEnd(width)} | ${result} |`)
    .join('\n');
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
