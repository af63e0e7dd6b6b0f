import type { XmlReading } from './read-xml.ts';

/** The words for a document that ends too early, `kept` being how many whole entries come before. */
export function describeCut(cut: XmlReading['cut'], kept: number): string {
  if (cut === undefined) return 'it has no element.';
  const where = `it ends at line ${cut.line} inside <${cut.inside}>, before that is closed`;
  if (kept === 0) return `${where}.`;
  return cut.hasLostEntry
    ? `${where}: the entry there was left out, and the ${kept} before it kept`
    : `${where}: all ${kept} entries were kept`;
}
