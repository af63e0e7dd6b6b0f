import { escapeHtml, type GhostPart, ghostCard } from './ghost-cards.ts';
import { isRecord } from './is-record.ts';

type Section = readonly unknown[];

/** A document of Mobiledoc 0.3 (github.com/bustle/mobiledoc-kit, MOBILEDOC.md): lists, and numbers that point into them. */
interface Mobiledoc {
  readonly markups: readonly unknown[];
  readonly atoms: readonly unknown[];
  readonly cards: readonly unknown[];
}

/** The parts of a post that Ghost 1 to 4 keep. */
export function mobiledocParts(data: unknown): readonly GhostPart[] {
  if (!isRecord(data)) return [];
  const document = { markups: listOf(data.markups), atoms: listOf(data.atoms), cards: listOf(data.cards) };
  return listOf(data.sections).flatMap((section) => sectionParts(document, listOf(section)));
}

function listOf(data: unknown): Section {
  return Array.isArray(data) ? data : [];
}

/** Kinds of sections: 1 text, 2 picture, 3 list, 10 card. */
function sectionParts(document: Mobiledoc, [kind, what, content]: Section): readonly GhostPart[] {
  switch (kind) {
    case 1: {
      const tag = safeTag(what, 'p');
      return [{ html: `<${tag}>${markersHtml(document, listOf(content))}</${tag}>` }];
    }
    case 2:
      return ghostCard('image', { src: what });
    case 3: {
      const tag = what === 'ol' ? 'ol' : 'ul';
      const items = listOf(content).map((item) => `<li>${markersHtml(document, listOf(item))}</li>`);
      return [{ html: `<${tag}>${items.join('')}</${tag}>` }];
    }
    case 10: {
      const [name, payload] = listOf(document.cards[Number(what)]);
      return ghostCard(String(name), payload);
    }
    default:
      return [];
  }
}

/** Text or atom, the markups that open before it, how many close after it, and the text or the atom's number. */
function markersHtml({ markups, atoms }: Mobiledoc, markers: readonly unknown[]): string {
  const open: string[] = [];
  const html: string[] = [];
  for (const marker of markers) {
    const [kind, opening, closing, value] = listOf(marker);
    for (const index of listOf(opening)) {
      const [name, attributes] = listOf(markups[Number(index)]);
      const tag = safeTag(name, 'span');
      const all = listOf(attributes);
      const href = all[all.indexOf('href') + 1];
      html.push(tag === 'a' && typeof href === 'string' ? `<a href="${escapeHtml(href)}">` : `<${tag}>`);
      open.push(tag);
    }
    html.push(kind === 1 ? atomHtml(listOf(atoms[Number(value)])) : escapeHtml(typeof value === 'string' ? value : ''));
    for (let count = Math.min(Number(closing) || 0, open.length); count > 0; count--) html.push(`</${open.pop()}>`);
  }
  return [...html, ...open.toReversed().map((tag) => `</${tag}>`)].join('');
}

function atomHtml([name, text]: Section): string {
  return name === 'soft-return' ? '<br>' : escapeHtml(typeof text === 'string' ? text : '');
}

function safeTag(name: unknown, fallback: string): string {
  return typeof name === 'string' && /^[a-z][a-z\d]{0,9}$/iu.test(name) ? name.toLowerCase() : fallback;
}
