import { readLabelledLine } from './labelled-line.ts';

const label = new RegExp(
  '^(?:the |our |your |my |some )?(?:' +
    String.raw`(?:(?:main|key|big|biggest|top|core|central|primary|quick|major) )?take-?\s?aways?(?:\(s\))?` +
    '|(?:main|key|core) (?:points?|ideas?|insights?|lessons?|learnings?)' +
    "|(?:here(?:'s| is) )?what you(?:'ll|ll| will| can) learn" +
    '|tl;?dr)$',
  'u',
);

/**
 * Reads the line that announces the main takeaway ("✅ Main takeaway:", "**What You'll Learn**"). The value is what
 * stands behind the colon on the same line: the takeaway itself, or nothing with words in it.
 */
export function readTakeawayLabel(line: string): { readonly text: string } | undefined {
  const found = readLabelledLine(line);
  if (found === undefined || !label.test(found.label)) return undefined;
  return { text: /[\p{L}\p{N}]/u.test(found.value) ? found.value : '' };
}
