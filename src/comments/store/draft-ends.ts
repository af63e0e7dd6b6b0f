import type { CommentRecord } from '../record/comment-record.ts';
import { tidyText } from '../record/comment-text.ts';
import type { CommentEntries } from './comment-entries.ts';
import type { CommentKeys } from './comment-keys.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Drafts } from './drafts.ts';

/** Ends the drafts on a post that have become comments, and no others. */
export interface DraftEnds {
  /** The record is kept now: nothing of it is a draft any more. */
  readonly finish: (record: CommentRecord) => void;
  /** Another tab has changed a key (`null`: all), and what that is about has been taken in. */
  readonly follow: (key: string | null) => void;
}

interface DraftEndsWorld {
  readonly post: string;
  readonly keys: CommentKeys;
  readonly drafts: Drafts;
  readonly texts: DraftTexts;
  readonly entries: CommentEntries;
}

export function createDraftEnds({ post, keys, drafts, texts, entries }: DraftEndsWorld): DraftEnds {
  function finish({ id, text, parent, selector }: CommentRecord): void {
    drafts.finish(text, parent);
    drafts.finishEdit(id, text);
    if (selector !== undefined) drafts.finishQuote(selector);
  }

  function isPosted(draft: string): boolean {
    const begun = tidyText(draft);
    return [...entries.all().values()].some(({ record }) => record.text.startsWith(begun));
  }

  return {
    finish,
    follow: (key) => {
      const name = key === null ? undefined : keys.parseComment(key);
      const changed = name?.post === post ? entries.get(name.id) : undefined;
      if (changed !== undefined) finish(changed.record);
      // What was typed here may have been removed with it.
      texts.putBack(changed === undefined ? key : null, isPosted);
    },
  };
}
