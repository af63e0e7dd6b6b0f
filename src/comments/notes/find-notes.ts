import type { CommentRecord } from '../record/comment-record.ts';
import { readSelector } from '../record/text-quote-selector.ts';
import { type PostNotes, withNotes } from './post-notes.ts';

/** Each comment's text is prepared once, not at each keystroke. */
const prepared = new WeakMap<CommentRecord, string>();

/** The notes that have every word of `query` in their text, their author, the passage they are about, or their post's title or slug; all for no words. */
export function findNotes(posts: readonly PostNotes[], query: string): readonly PostNotes[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return posts;
  return posts.flatMap((post) => {
    const about = fold(`${post.title} ${post.post}`);
    const wanted = words.filter((word) => !about.includes(word));
    if (wanted.length === 0) return [post];
    const notes = post.notes.filter((note) => {
      const text = textOf(note.words);
      return wanted.every((word) => text.includes(word));
    });
    return notes.length === 0 ? [] : [withNotes(post, notes)];
  });
}

function textOf(record: CommentRecord): string {
  const known = prepared.get(record);
  if (known !== undefined) return known;
  const text = fold(`${record.author ?? ''}\n${readSelector(record.selector)?.exact ?? ''}\n${record.text}`);
  prepared.set(record, text);
  return text;
}

/** Equal for texts that differ in case, accents or width only. Upper case, since it has one form of ß and ς. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase();
}
