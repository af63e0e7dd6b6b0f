/** Whether a text is an address of the web, and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
