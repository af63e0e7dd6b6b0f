import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/** Gives a class of a CSS module, or another of its names, the one it has in the built site. */
export type ClassNames = (name: string, file: string) => string;

/**
 * Short names: each travels in the styles, the HTML and the code of a page, and as long as they are without this they
 * would be a fifteenth of it. They follow from a name and its file in the project's folder `root` alone, so that the code
 * for browsers and the code that makes pages agree, and a page stays as it is while styles change. Two may come out the
 * same, once in a hundred sites with as many classes as this one: that throws.
 */
export function shortClassNames(root: string): ClassNames {
  const owners = new Map<string, string>();
  return (name, file) => {
    const owner = `${relative(root, file).replaceAll(sep, '/')}: ${name}`;
    const short = shortName(owner);
    const other = owners.get(short) ?? owner;
    if (other !== owner) throw new Error(`Rename a class: “${other}” and “${owner}” would both be “${short}”.`);
    owners.set(short, owner);
    return short;
  };
}

/** Letters and digits, the first of them a letter, as selectors need it. */
function shortName(text: string): string {
  const hash = createHash('sha256').update(text).digest('base64');
  return hash
    .replaceAll(/[^a-zA-Z\d]/gu, '')
    .replace(/^\d+/u, '')
    .slice(0, 4);
}
