/** Counted up when parts made before can no longer be read, or should be made anew. */
const format = 1;

/**
 * Characters that the library shall take for letters: without them, C, C++ and C# are one word. The browser's half is
 * told by the index itself.
 */
export const includeCharacters = '+#';

/** Languages whose words the library would cut apart by rules of its own, and the browser by others. */
const cutByOthers: readonly string[] = ['ja', 'ko', 'lo', 'km', 'my', 'th', 'zh'];

/** Which of the library's languages (of stems, above all) a site in `language` (BCP 47) is indexed in. */
export function indexLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return cutByOthers.includes(primary) ? 'unknown' : primary;
}

/**
 * Names everything but the posts that makes a part what it is. The version of the library is not in it: whoever keeps the
 * state of an index has to start anew with another one.
 */
export function settingsKey(language: string): string {
  return `${format} ${indexLanguage(language)} ${includeCharacters}`;
}
