/** One note about things that were left out, each named in the singular: "left out 3 pages, 1 menu item". */
export function countNotes(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return [];
  return [`left out ${[...counts].map(([name, count]) => `${count} ${count === 1 ? name : plural(name)}`).join(', ')}`];
}

/** Of "post in the trash" the first word is counted. */
function plural(name: string): string {
  return name.replace(/^(.*?)(?=$| in | of )/u, (noun) => (/(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`));
}
