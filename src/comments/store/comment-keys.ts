/** Which comment a key is about. */
export interface CommentName {
  readonly post: string;
  readonly id: string;
}

/** Which draft a key is about: a post's new comment, or a reply to `parent`. */
export interface DraftName {
  readonly post: string;
  readonly parent?: string | undefined;
}

/** The storage keys of one site. Everything that is kept has a key of its own, so two tabs never overwrite each other. */
export interface CommentKeys {
  /** What all keys of the site begin with. */
  readonly site: string;
  readonly name: string;
  /** When comments were last exported. */
  readonly exported: string;
  /** What the keys of all comments begin with. */
  readonly comments: string;
  /** What the keys of all comments on a post begin with. */
  readonly commentsOf: (post: string) => string;
  readonly comment: (name: CommentName) => string;
  readonly parseComment: (key: string) => CommentName | undefined;
  /** What the keys of all reply drafts on a post begin with. */
  readonly replyDraftsOf: (post: string) => string;
  readonly draft: (name: DraftName) => string;
  readonly parseDraft: (key: string) => DraftName | undefined;
  /** What the keys of all begun edits on a post begin with. */
  readonly editsOf: (post: string) => string;
  readonly edit: (name: CommentName) => string;
  readonly isEdit: (key: string) => boolean;
  /** The passage that a post's new comment is about. */
  readonly quote: (post: string) => string;
  /** When a draft last changed. */
  readonly drafted: string;
  /** In which order the reader wants comments. */
  readonly order: string;
  /** Where the text of a deleted comment waits for an undo. */
  readonly undosOf: (post: string) => string;
  readonly undo: (name: CommentName) => string;
}

/**
 * Builds and reads the keys of the site in the folder `basePath` (it ends in `/`). Folder names may hold colons, and
 * even look like keys; but slugs hold no colon and ids no slash, while every longer base path puts a slash behind
 * ours. So a slash in the rest of a key tells that it is another site's.
 */
export function commentKeys(basePath: string): CommentKeys {
  const site = `takeaway:${basePath}:`;
  const rest = (key: string, kind: string): string | undefined => {
    const prefix = `${site}${kind}:`;
    if (!key.startsWith(prefix) || key.includes('/', prefix.length)) return undefined;
    return key.slice(prefix.length);
  };

  return {
    site,
    name: `${site}name`,
    exported: `${site}exported`,
    comments: `${site}comment:`,
    commentsOf: (post) => `${site}comment:${post}:`,
    comment: ({ post, id }) => `${site}comment:${post}:${id}`,
    parseComment: (key) => {
      const [post, id] = splitAtColon(rest(key, 'comment') ?? '');
      return post === '' || id === undefined ? undefined : { post, id };
    },
    replyDraftsOf: (post) => `${site}draft:${post}:`,
    draft: ({ post, parent }) => `${site}draft:${post}${parent === undefined ? '' : `:${parent}`}`,
    parseDraft: (key) => {
      const [post, parent] = splitAtColon(rest(key, 'draft') ?? '');
      return post === '' ? undefined : { post, parent };
    },
    editsOf: (post) => `${site}edit:${post}:`,
    edit: ({ post, id }) => `${site}edit:${post}:${id}`,
    isEdit: (key) => key.startsWith(`${site}edit:`),
    quote: (post) => `${site}quote:${post}`,
    drafted: `${site}drafted`,
    order: `${site}order`,
    undosOf: (post) => `${site}undo:${post}:`,
    undo: ({ post, id }) => `${site}undo:${post}:${id}`,
  };
}

function splitAtColon(text: string): readonly [string, string | undefined] {
  const colon = text.indexOf(':');
  return colon === -1 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}
