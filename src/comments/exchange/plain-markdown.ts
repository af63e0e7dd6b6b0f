/**
 * What Markdown (CommonMark, GFM) gives a meaning within a line. Addresses too: one that becomes a link takes the
 * backslash behind it as its own, and what that was to escape is free.
 */
const marks = /[\\`*_~[\]<>&|#@]|:(?=\/\/)|(?<=www)\./giu;

/** Plain text as Markdown that reads just so, on one line; it must not begin that line. */
export function plainMarkdown(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').replaceAll(marks, String.raw`\$&`);
}

/**
 * What acts beyond the text that holds it, wherever it is shown: HTML can end or hide what stands around it, and the
 * definition of a link or footnote (`[a]: b`) holds for the whole file. Better too much than too little.
 */
const actsBeyond = /<(?!https?:\/\/|mailto:)[a-z/!?]|\]:/iu;

/**
 * The lines of a Markdown text that somebody wrote, in a quote that it can't break out of. Nothing in it is changed: a
 * text that would act beyond the quote is shown as it was typed.
 */
export function quoteMarkdown(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return (actsBeyond.test(text) ? fenced(text, lines) : lines).map((line) => (line === '' ? '>' : `> ${line}`));
}

/** As a code block whose fence is longer than any in the text. */
function fenced(text: string, lines: readonly string[]): readonly string[] {
  const longest = (text.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence];
}
