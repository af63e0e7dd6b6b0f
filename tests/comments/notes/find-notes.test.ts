// @vitest-environment node
import { expect, it } from 'vitest';
import { findNotes } from '../../../src/comments/notes/find-notes';
import { makeRecord } from '../record/make-record';
import { openNotebook, ready, storing } from './stored-notes';

const notebook = await openNotebook(
  storing(
    makeRecord(1, { text: 'Ein Café in der Straße', author: 'Zoë' }),
    makeRecord(2, { text: 'A harbour clock', author: 'Ann' }),
    makeRecord(3, { text: 'A tower clock', post: 'كتاب', postTitle: 'Ὁ Λόγος 日本語' }),
  ),
);

/** The comments that are found, by the last digit of their ids. */
function find(query: string): string {
  const found = findNotes(ready(notebook).posts, query).flatMap(({ notes }) => notes);
  return found
    .map(({ words }) => words.id.slice(-1))
    .toSorted()
    .join('');
}

it.each([
  ['clock', '23'],
  ['CLOCK  harbour', '2'],
  ['clock café', ''],
  ['cafe', '1'],
  ['CAFÉ', '1'],
  ['cafe\u0301', '1'],
  ['STRASSE', '1'],
  ['zoe', '1'],
  ['a-post', '12'],
  ['a-post ann', '2'],
  ['كتاب', '3'],
  ['λογοσ', '3'],
  ['本', '3'],
  ['ＣＬＯＣＫ', '23'],
  ['.*', ''],
  ['  ', '123'],
])('finds by %j, wherever all its words are, whatever their case and accents', (query, ids) => {
  expect(find(query)).toBe(ids);
});

it('gives all posts as they are where nothing is searched for', () => {
  const { posts } = ready(notebook);
  expect(findNotes(posts, ' ')).toBe(posts);
});

it('counts what it has found, not what the post has', () => {
  expect(findNotes(ready(notebook).posts, 'harbour').map(({ comments }) => comments)).toEqual([1]);
});
