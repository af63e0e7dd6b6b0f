/** A fenced block of code, whatever is in the code. */
export function codeBlock(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}${language}\n${code.replace(/^(?:[ \t]*\n)+/u, '').trimEnd()}\n${fence}\n`;
}
