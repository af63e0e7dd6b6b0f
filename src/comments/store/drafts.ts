import { canonicalJson } from '../../platform/canonical-json.ts';
import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import { tidyText } from '../record/comment-text.ts';
import type { CommentKeys } from './comment-keys.ts';
import type { DraftTexts } from './draft-texts.ts';
import { parseStamped, type StampedText, stamped } from './stamped-text.ts';

/** What is begun on one post, and the name to sign with. `parent` is what a reply answers. */
export interface Drafts {
  /** The draft as it was left; empty where there is none. */
  readonly read: (parent?: string) => string;
  /** Keeps a draft; an empty text removes it. After a failure it is still known as long as the page is open. */
  readonly write: (text: string, parent?: string) => Result<void, Fault>;
  /** The comments to which a reply was begun. */
  readonly begunReplies: () => readonly string[];
  /** The text has been stored as a comment: removes its draft, unless another tab has put a different one there. */
  readonly finish: (text: string, parent?: string) => void;
  /** The text is on screen as a comment that could not be stored: keeps the draft for the next visit, but not in the form. */
  readonly letGo: (parent?: string) => void;
  /** A begun edit of a comment, with the `updatedAt` of the version that it began with. */
  readonly readEdit: (id: string) => StampedText | undefined;
  /** An empty text removes it. */
  readonly writeEdit: (id: string, draft: StampedText) => Result<void, Fault>;
  /** The edit is on the page as a comment: removes its draft, as `finish` does. */
  readonly finishEdit: (id: string, text: string) => void;
  readonly begunEdits: () => readonly string[];
  /** The passage the new comment is about: the selector as JSON reads it. */
  readonly readQuote: () => unknown;
  /** `undefined`: about none. */
  readonly writeQuote: (selector: unknown) => void;
  /** It stands over a comment now. */
  readonly finishQuote: (selector: unknown) => void;
  readonly readName: () => string;
  readonly writeName: (name: string) => void;
}

/** The drafts of `post`, as plain text under keys of their own. */
export function createDrafts(texts: DraftTexts, keys: CommentKeys, post: string): Drafts {
  const replies = keys.replyDraftsOf(post);
  const edits = keys.editsOf(post);

  return {
    read: (parent) => texts.read(keys.draft({ post, parent })),
    write: (text, parent) => texts.write(keys.draft({ post, parent }), text),
    begunReplies: () => texts.keys(replies).map((key) => key.slice(replies.length)),
    finish: (text, parent) => {
      texts.finish(keys.draft({ post, parent }), (draft) => isPartOf(draft, text));
    },
    letGo: (parent) => texts.letGo(keys.draft({ post, parent })),
    readEdit: (id) => parseStamped(texts.read(keys.edit({ post, id }))),
    writeEdit: (id, { at, text }) => texts.write(keys.edit({ post, id }), text === '' ? '' : stamped(at, text)),
    finishEdit: (id, text) => {
      texts.finish(keys.edit({ post, id }), (draft) => isPartOf(parseStamped(draft)?.text ?? '', text));
    },
    begunEdits: () => texts.keys(edits).map((key) => key.slice(edits.length)),
    readQuote: () => parseJson(texts.read(keys.quote(post))),
    writeQuote: (selector) => {
      texts.write(keys.quote(post), selector === undefined ? '' : JSON.stringify(selector));
    },
    finishQuote: (selector) => {
      texts.finish(keys.quote(post), (quote) => canonicalJson(parseJson(quote)) === canonicalJson(selector));
    },
    readName: () => texts.read(keys.name),
    writeName: (name) => {
      texts.write(keys.name, name);
    },
  };
}

/** Whether a draft is an earlier state of what it became. */
function isPartOf(draft: string, text: string): boolean {
  return text.startsWith(tidyText(draft));
}

/** A quote that can't be read is none: its comment is only begun. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
