/** What a mark says of a post: that the reader wants to keep it, or how far they have read it. */
export type MarkKind = 'saved' | 'read';

/** Which mark a key is about. */
export interface MarkName {
  readonly kind: MarkKind;
  readonly post: string;
}

/** The storage keys of the marks of one site. Each mark has a key of its own, so two tabs never overwrite each other's. */
export interface MarkKeys {
  readonly mark: (name: MarkName) => string;
  /** What the keys of all marks of a kind begin with. */
  readonly all: (kind: MarkKind) => string;
  readonly parse: (key: string) => MarkName | undefined;
  /** Whether what is read is remembered: absent, or `off`. */
  readonly remember: string;
}

/** Builds and reads the keys of the site whose keys begin with `site`: `takeaway:<base path>:`. */
export function markKeys(site: string): MarkKeys {
  const all = (kind: MarkKind) => `${site}${kind}:`;
  return {
    all,
    mark: ({ kind, post }) => `${all(kind)}${post}`,
    parse: (key) => {
      const kind = (['saved', 'read'] as const).find((kind) => key.startsWith(all(kind)));
      if (kind === undefined) return undefined;
      const post = key.slice(all(kind).length);
      // Folder names may look like keys of ours, but no slug has a slash or a colon (`comments/store/comment-keys.ts`).
      return post === '' || /[/:]/u.test(post) ? undefined : { kind, post };
    },
    remember: `${site}remember`,
  };
}
