import { leadingDecoration, withoutInvisible, withoutTrailingDecoration } from './line-decoration.ts';

export interface LabelledLine {
  /** The label in lower case, with straight apostrophes and single spaces. */
  readonly label: string;
  /** What follows the label on its line; empty where nothing does. */
  readonly value: string;
  readonly hasColon: boolean;
}

const longestLabel = 60;

/**
 * Reads lines such as `📂 **Category:** Technology`, whatever emoji, bold, heading or list marks surround the label.
 * A line without a colon is all label, so a sentence that begins like a label is not mistaken for one.
 */
export function readLabelledLine(line: string): LabelledLine | undefined {
  const decoration = leadingDecoration(line);
  const text = line.slice(decoration.length);
  const colon = text.slice(0, longestLabel).search(/[:：]/u);
  if (colon === -1)
    return text.length > longestLabel ? undefined : { label: cleanLabel(text), value: '', hasColon: false };

  const label = text.slice(0, colon);
  const value = text.slice(colon + 1);
  const bold = /\*+|_+/u.exec(decoration)?.[0];
  const isBoldOpen = bold !== undefined && !/[*_]/u.test(label);
  return {
    label: cleanLabel(label),
    value: (isBoldOpen ? withoutClosing(value, bold) : value).trim(),
    hasColon: true,
  };
}

/** Takes away what can stand between the words of a label and the colon: emoji and the end of bold. */
function cleanLabel(text: string): string {
  const words = withoutInvisible(withoutTrailingDecoration(text));
  return words.replaceAll(/[’‘ʼ]/gu, "'").replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** Takes away the closing half of bold marks that were opened before the label. */
function withoutClosing(value: string, bold: string): string {
  if (value.startsWith(bold)) return value.slice(bold.length);
  const trimmed = value.trimEnd();
  return trimmed.endsWith(bold) ? trimmed.slice(0, -bold.length) : value;
}
