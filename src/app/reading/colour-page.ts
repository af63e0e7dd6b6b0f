/**
 * Has the code coloured that the page came with; what React draws later brings its colours itself. Without a network it
 * stays as it is.
 */
export async function colourPage(): Promise<void> {
  const blocks = document.querySelectorAll('[data-language] code');
  if (blocks.length === 0) return;
  const module = await import('../../ui/markdown/highlight/colour-code.ts').catch(() => undefined);
  for (const code of blocks) module?.colourCode(code);
}
