/** Lets the browser save `text` as a file, under `fileName` or what the reader calls it. */
export function downloadText(text: string, fileName: string, type = 'text/plain'): void {
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName);
}

/** The same for a file that is no text. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: the browser fetches the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
