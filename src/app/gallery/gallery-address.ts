import type { Theme } from '../../ui/apply-theme.ts';

/** What the address of the gallery says is to be shown, and how. */
export interface GalleryAddress {
  /** Absent: the first one. */
  readonly view: string | undefined;
  /** Absent: all states of the view, one below the other. */
  readonly state: string | undefined;
  readonly theme: Theme;
  /** The width of the frame in CSS pixels, or as wide as there is room. */
  readonly width: Width;
  readonly direction: Direction;
}

export type Width = '320' | '360' | '768' | 'full';
export type Direction = 'ltr' | 'rtl';

export const themes: readonly (readonly [Theme, string])[] = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
export const widths: readonly (readonly [Width, string])[] = [
  ['full', 'Full'],
  ['768', '768'],
  ['360', '360'],
  ['320', '320'],
];
export const directions: readonly (readonly [Direction, string])[] = [
  ['ltr', 'Left to right'],
  ['rtl', 'Right to left'],
];

/** Reads a query. What it doesn't say, or says in a way nobody knows, is as by default. */
export function readGalleryAddress(search: string): GalleryAddress {
  const query = new URLSearchParams(search);
  return {
    view: query.get('view') ?? undefined,
    state: query.get('state') ?? undefined,
    theme: oneOf(themes, query.get('theme')),
    width: oneOf(widths, query.get('width')),
    direction: oneOf(directions, query.get('direction')),
  };
}

/** The query for it: what is as by default is left out. */
export function writeGalleryAddress({ view, state, theme, width, direction }: GalleryAddress): string {
  const query = new URLSearchParams();
  const parts = [
    ['view', view],
    ['state', state],
    ['theme', unlessDefault(themes, theme)],
    ['width', unlessDefault(widths, width)],
    ['direction', unlessDefault(directions, direction)],
  ] as const;
  for (const [name, value] of parts) if (value !== undefined) query.set(name, value);
  return `?${query}`;
}

type Choices<T> = readonly (readonly [T, string])[];

function oneOf<T extends string>(choices: Choices<T>, text: string | null): T {
  const [first] = choices;
  const found = choices.find(([choice]) => choice === text) ?? first;
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found[0];
}

function unlessDefault<T extends string>(choices: Choices<T>, value: T): T | undefined {
  return value === choices[0]?.[0] ? undefined : value;
}
