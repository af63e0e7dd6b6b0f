/**
 * What was left out, as people say it: "left out 2 scripts, 1 form field". `undefined` if there was nothing. Kinds are
 * named in the singular.
 */
export function describeDropped(dropped: ReadonlyMap<string, number>): string | undefined {
  const kinds = [...dropped].filter(([, count]) => count > 0);
  if (kinds.length === 0) return undefined;
  return `left out ${kinds.map(([kind, count]) => `${count} ${count === 1 ? kind : plural(kind)}`).join(', ')}`;
}

/** Of "picture without an address" the first word is counted. */
function plural(kind: string): string {
  return kind.replace(/^.*?(?=$| without | in | of )/u, (noun) =>
    /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`,
  );
}
