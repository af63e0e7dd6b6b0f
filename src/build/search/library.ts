import { close, createIndex, type PagefindIndex } from 'pagefind';
import { includeCharacters } from './index-settings.ts';

/**
 * Lends an index of the search library, which is a program of its own, and ends that program afterwards: it keeps half a
 * megabyte of memory for each post until then. An error of the library becomes one `Error` that says so.
 */
export async function withIndex<T>(language: string, use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  try {
    const { index, errors } = await createIndex({ includeCharacters, forceLanguage: language });
    refuse(errors);
    if (index === undefined) throw new Error('it has made no index');
    return await use(index);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index can’t be made. Pagefind says: ${reason}`, { cause: error });
  } finally {
    await close();
  }
}

/** Throws where the library's answer has errors. */
export function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
