import type { KeyValueStorage } from '../../platform/storage.ts';

/**
 * Whether single keys do anything, which whoever speaks to the computer, or hits keys by accident, has to be able to
 * turn off (WCAG 2.1.4).
 */
export interface ShortcutSwitch {
  readonly isOn: () => boolean;
  /** Tells whether that is remembered; where it isn't, it holds until the page is left. */
  readonly turn: (to: 'on' | 'off') => 'remembered' | 'for-now';
}

/** The switch of the site in folder `base`. It is looked up at each use: other tabs turn it too. */
export function shortcutSwitch(storage: KeyValueStorage, base: string): ShortcutSwitch {
  const key = `takeaway:${base}:shortcuts`;
  let forNow: 'on' | 'off' | undefined;
  return {
    isOn: () => {
      const stored = storage.read(key);
      return (forNow ?? (stored.ok ? stored.value : null)) !== 'off';
    },
    turn: (to) => {
      const isStored = storage.write(key, to).ok;
      forNow = isStored ? undefined : to;
      return isStored ? 'remembered' : 'for-now';
    },
  };
}
