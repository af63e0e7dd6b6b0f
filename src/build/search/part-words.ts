import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWordList, type WordList } from './word-list.ts';

/** The words of parts, kept between builds: no reader needs them, and finding them again takes reading every post. */
export interface PartWords {
  /** Remembers the words of a part, which are collected with `createWordList`. */
  readonly write: (part: string, words: WordList) => void;
  /** The words of a part; collected anew by `texts` where they are not known any more. */
  readonly read: (part: string, texts: () => AsyncIterable<string>) => Promise<WordList>;
  /** Forgets all other parts. */
  readonly keepOnly: (parts: readonly string[]) => void;
}

export function partWords(folder: string): PartWords {
  const fileOf = (part: string) => join(folder, `${part}.txt`);
  const write = (part: string, words: WordList) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(part), words);
  };
  return {
    write,
    read: async (part, texts) => {
      try {
        return readFileSync(fileOf(part), 'utf8');
      } catch {
        const collected = createWordList();
        for await (const text of texts()) collected.add(text);
        write(part, collected.list());
        return collected.list();
      }
    },
    keepOnly: (parts) => {
      const wanted = new Set(parts.map((part) => `${part}.txt`));
      try {
        for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
      } catch {
        // Nothing has been remembered yet.
      }
    },
  };
}
