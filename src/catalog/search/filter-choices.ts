import type { TermIndex } from '../list-files.ts';

/** All categories to choose from, by slug; one that is chosen is among them even if it is not known. */
export function categoryChoices(
  index: TermIndex | undefined,
  chosen: string | undefined,
): readonly (readonly [slug: string, name: string])[] {
  const known = (index?.terms ?? []).map(({ slug, name }) => [slug, name] as const);
  const isUnknown = chosen !== undefined && !known.some(([slug]) => slug === chosen);
  return [['', 'All categories'], ...(isUnknown ? [[chosen, chosen] as const] : []), ...known];
}

/** A tag as people write it; its slug where its name is not known. */
export function nameOfTag(index: TermIndex | undefined, slug: string | undefined): string {
  return index?.terms.find((term) => term.slug === slug)?.name ?? slug ?? '';
}
