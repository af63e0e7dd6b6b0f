// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTerm, isTermShortEnough, termSlug } from '../../src/post/term';

/** Names made of what slugs have to tell apart, so that two of them are often nearly the same. */
const nearName = fc.string({ unit: fc.constantFrom(...'aAbé-_ ~+#./u7plus\u0301日%'), maxLength: 6 });
const anyName = fc.oneof(nearName, fc.string({ unit: 'binary', maxLength: 8 }));

it('gives two names one slug exactly where they differ in case and spacing only', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(termSlug(one) === termSlug(other)).toBe(foldTerm(one) === foldTerm(other));
    }),
    { numRuns: 5000 },
  );
});

it('never lets two short names of letters, signs and spaces share a slug', () => {
  const units = ['a', '-', ' ', '~', '+', '_', '.'];
  const names = units.flatMap((a) => [
    a,
    ...units.flatMap((b) => [a + b, ...units.flatMap((c) => [a + b + c, ...units.map((d) => a + b + c + d)])]),
  ]);
  const folded = new Set(names.map(foldTerm));
  expect(new Set(names.map(termSlug)).size).toBe(folded.size);
});

it('is lower case, and safe in addresses, file names and patterns', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const slug = termSlug(name);
      expect(slug).toBe(slug.toLowerCase());
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}_~-]*$/u);
      expect(() => encodeURIComponent(slug)).not.toThrow();
    }),
  );
});

it('doesn’t mind case, spacing around and within, or how accents are written', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      expect(termSlug(`  ${name.normalize('NFD')}\n`)).toBe(termSlug(name));
      expect(foldTerm(foldTerm(name))).toBe(foldTerm(name));
    }),
  );
  expect(termSlug('CLOUD')).toBe(termSlug('cloud'));
  expect(termSlug('Big  Data')).toBe(termSlug('big data'));
  expect(termSlug('Cafe\u0301')).toBe(termSlug('CAFÉ'));
});

it.each([
  ['Cloud', 'cloud'],
  ['Big Data', 'big-data'],
  ['C', 'c'],
  ['C++', 'c~plus~~plus~'],
  ['C#', 'c~sharp~'],
  ['.NET', '~dot~net'],
  ['Node.js', 'node~dot~js'],
  ['R&D', 'r~and~d'],
  ['front-end', 'front--end'],
  ['a - b', 'a-~dash~-b'],
  ['東京', '東京'],
  ['../x', '~dot~~dot~~slash~x'],
  ['a/b', 'a~slash~b'],
  ['a~b', 'a~u7e~b'],
  ['💥', '~u1f4a5~'],
  ['__proto__', '__proto__'],
])('makes of %j the slug %j', (name, slug) => {
  expect(termSlug(name)).toBe(slug);
});

it('says when a name would not fit in a file name', () => {
  expect(isTermShortEnough('a'.repeat(200))).toBe(true);
  expect(isTermShortEnough('a'.repeat(201))).toBe(false);
  expect(isTermShortEnough('日'.repeat(67))).toBe(false);
});
