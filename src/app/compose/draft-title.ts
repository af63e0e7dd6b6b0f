import type { ComposeFields } from '../../publish/compose/compose-fields.ts';

const longest = 80;

/** What a draft is called in lists: its title, else how its text begins. */
export function draftTitle({ title, takeaway, body }: ComposeFields): string {
  const words = [title, takeaway, body].find((text) => text.trim() !== '') ?? 'Untitled';
  const line = words
    .slice(0, 4 * longest)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`;
}
