import { madeUpComment, madeUpKeys } from './made-up-comments.ts';

/** What a storage holds where there are records that can't be read: a newer one, a damaged one, and no JSON. */
export function setAsideOf(): readonly (readonly [string, string])[] {
  return [
    (id: string) => JSON.stringify({ ...madeUpComment(1), id, v: 7 }),
    (id: string) => JSON.stringify({ ...madeUpComment(2), id, createdAt: 'yesterday' }),
    () => '{"v":1,"text":"It ends in the mid',
  ].map((textFor) => {
    const comment = madeUpComment(3);
    return [madeUpKeys.comment(comment), textFor(comment.id)];
  });
}
