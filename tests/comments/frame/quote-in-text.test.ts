// @vitest-environment node
import { expect, it } from 'vitest';
import { withQuotesInText } from '../../../src/comments/frame/quote-in-text';
import { commentKeys } from '../../../src/comments/store/comment-keys';

const keys = commentKeys('/');
const draft = keys.draft({ post: 'a-post' });
const quote = keys.quote('a-post');
const about = (exact: string) => JSON.stringify({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });

function join(own: Readonly<Record<string, string>>, here: Readonly<Record<string, string>>) {
  return Object.fromEntries(withQuotesInText(keys, new Map(Object.entries(own)), new Map(Object.entries(here))));
}

it('puts the own passage before the own words where the frame’s draft is about another', () => {
  const own = { [quote]: about('one line\n\nand another'), [draft]: 'own words' };
  const joined = join(own, { [quote]: about('here'), [draft]: 'words here' });
  expect(joined[draft]).toBe('> one line\n> \n> and another\n\nown words');
  expect(join({ [quote]: about('alone') }, { [quote]: about('here') })[draft]).toBe('> alone\n\n');
});

it.each([
  ['the frame has no passage', {}],
  ['both are about the same', { [quote]: about('own passage') }],
  ['the frame’s passage can’t be read', { [quote]: '{' }],
  ['another post has one', { [keys.quote('another-post')]: about('elsewhere') }],
])('changes nothing where %s', (_where, here) => {
  const own = { [quote]: about('own passage'), [draft]: 'own words', [keys.name]: 'Ann' };
  expect(join(own, here)).toEqual(own);
});
