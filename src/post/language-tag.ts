/** Whether `text` is a language tag of BCP 47 (`en`, `pt-BR`), as far as the engine's own formatters will take it. */
export function isLanguageTag(text: string): boolean {
  try {
    new Intl.Locale(text);
    return true;
  } catch {
    return false;
  }
}
