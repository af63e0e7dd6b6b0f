/** What stands in a shortcode or tag behind its name. */
export interface TagWords {
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

const piece = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))/gu;

/** Reads `dQw4w9WgXcQ`, `"some words"` and `src="picture.png"`. */
export function readTagWords(text: string): TagWords {
  const words: string[] = [];
  const named = new Map<string, string>();
  for (const [, name, ...values] of text.matchAll(piece)) {
    const value = values.find((one) => one !== undefined) ?? '';
    if (name === undefined) words.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { words, named };
}
