import { type EmbedTheme, readTheme } from './protocol.ts';

/** How a widget is to look: `data-*` attributes of the host's element, and parameters of the frame's address. */
export interface EmbedOptions {
  readonly theme: EmbedTheme;
  /** `takeaway` alone, with a link to the rest, or the `full` article. */
  readonly view: 'takeaway' | 'full';
  readonly comments: 'on' | 'off';
  /** The language of dates, and of the interface where it has more than one (BCP 47); empty: the site’s. */
  readonly lang: string;
}

export const defaultOptions: EmbedOptions = { theme: 'auto', view: 'takeaway', comments: 'off', lang: '' };

/**
 * Options by their names, however they are written down; what is unknown falls back to the default. Which languages are
 * known, `known-language.ts` tells to whoever needs one.
 */
export function readOptions(read: (name: keyof EmbedOptions) => string | null | undefined): EmbedOptions {
  return {
    theme: readTheme(read('theme')) ?? defaultOptions.theme,
    view: read('view') === 'full' ? 'full' : 'takeaway',
    comments: read('comments') === 'on' ? 'on' : 'off',
    lang: read('lang') ?? defaultOptions.lang,
  };
}

/** The options that are not as they would be anyway, in a fixed order. */
export function chosenOptions(options: EmbedOptions): readonly (readonly [keyof EmbedOptions, string])[] {
  return (['theme', 'view', 'comments', 'lang'] as const)
    .map((name) => [name, options[name]] as const)
    .filter(([name, value]) => value !== defaultOptions[name]);
}

/** The address of a post's frame on the site at `site`, an absolute address ending in `/`. */
export function frameAddress(site: string, post: string, options: EmbedOptions): string {
  const query = new URLSearchParams([['post', post], ...chosenOptions(options).map((option) => [...option])]);
  return `${site}embed/?${query}`;
}

/** What the loader tells a frame in the fragment of its address, which no host ever sees. */
export interface FrameFragment {
  /** The instance's id, for messages. */
  readonly id: string;
  /** The theme of the page around it, so that not even the first moment is in another. */
  readonly theme: EmbedTheme;
}

export function frameFragment({ id, theme }: FrameFragment): string {
  return `#${new URLSearchParams({ id, theme })}`;
}

/** Reads a fragment: ours, or that of a WordPress host, `#?secret=…`. */
export function readFragment(hash: string): Partial<FrameFragment> & { readonly secret?: string } {
  const parameters = new URLSearchParams(hash.replace(/^#\??/u, ''));
  const id = parameters.get('id');
  const theme = readTheme(parameters.get('theme'));
  const secret = /^[a-z\d]{1,64}$/iu.exec(parameters.get('secret') ?? '')?.[0];
  return { ...(id && { id }), ...(theme && { theme }), ...(secret && { secret }) };
}
