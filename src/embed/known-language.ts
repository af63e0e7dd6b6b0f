import { isLanguageTag } from '../post/language-tag.ts';

/** The language that somebody asks for (BCP 47), if it is one; else empty. A word such as `german` is none. */
export function knownLanguage(lang: string): string {
  return /^[a-z]{2,3}(?:-|$)/iu.test(lang) && isLanguageTag(lang) ? lang : '';
}
