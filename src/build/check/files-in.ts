import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells which files are in a folder, by their paths from it. Each folder is read once, and names have to be the same to
 * the letter: systems that take `A.png` for `a.png` are not those that sites stand on.
 */
export function filesIn(folder: string): (path: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (name === '' || parts.includes('..')) return false;
    const below = parts.join('/');
    const names = known.get(below) ?? namesIn(join(folder, below));
    known.set(below, names);
    return names.has(name.normalize('NFC'));
  };
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return new Set(files.map(({ name }) => name.normalize('NFC')));
  } catch {
    return new Set();
  }
}
