/** The storage keys of the drafts of one site. Each draft has one of its own, so two tabs never overwrite each other. */
export interface DraftKeys {
  /** What all of them begin with. */
  readonly prefix: string;
  readonly of: (id: string) => string;
  /** The draft that a key is about; `undefined` where it is none of ours. */
  readonly parse: (key: string) => string | undefined;
}

/** `site` is what all keys of the site begin with: `takeaway:<base path>:`. */
export function draftKeys(site: string): DraftKeys {
  const prefix = `${site}compose:`;
  return {
    prefix,
    of: (id) => `${prefix}${id}`,
    parse: (key) => {
      const id = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      // Folder names may look like keys; but ids hold no slash, and every longer base path puts one behind ours.
      return id === '' || id.includes('/') ? undefined : id;
    },
  };
}
