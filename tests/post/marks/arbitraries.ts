import fc from 'fast-check';
import type { ReadMark, SavedMark } from '../../../src/post/marks/mark-records.ts';

/** Few posts and few moments, so that versions of one mark meet often. */
const post = fc.constantFrom('a-post', 'zwölf_12', '日本語');
const moment = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('', '.5', '.500', '.999'))
  .map(([seconds, fraction]) => `2026-11-24T08:00:0${seconds}${fraction}Z`);

const unknownFields = fc.dictionary(
  fc.string().map((name) => `x-${name}`),
  // As JSON can write it: it has no -0.
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value))),
  { maxKeys: 2 },
);

/** Any saved mark of version 1, with fields that this version of the site doesn't know. */
export const anySavedMark: fc.Arbitrary<SavedMark> = fc
  .tuple(
    unknownFields,
    fc.record(
      { post, title: fc.string({ unit: 'binary' }), savedAt: moment, updatedAt: moment, removedAt: moment },
      { requiredKeys: ['post', 'savedAt', 'updatedAt'] },
    ),
  )
  .map(([unknown, known]) => ({ ...unknown, ...known, v: 1 }));

/** The same of what was read. */
export const anyReadMark: fc.Arbitrary<ReadMark> = fc
  .tuple(
    unknownFields,
    fc.record(
      {
        post,
        title: fc.string({ unit: 'binary' }),
        place: fc.constantFrom(0, 0.25, 1),
        block: fc.constantFrom(0, 3.5, 200),
        readAt: moment,
        updatedAt: moment,
      },
      { requiredKeys: ['post', 'place', 'updatedAt'] },
    ),
  )
  .map(([unknown, known]) => ({ ...unknown, ...known, v: 1 }));
