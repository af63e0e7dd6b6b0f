// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSlug, slugify } from '../../src/post/slug';

/** Text in which what matters to slugs is likely: marks, apostrophes, joiners, emoji, hyphens, many scripts. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."aÀİßΣσς한ᄀ\u1161日ก\u0301\u0308\u20E3\uFE0F\u200D❤️_-. '’/%0９") }),
);

it('makes of any text a slug, or nothing', () => {
  fc.assert(
    fc.property(text, (any) => {
      const slug = slugify(any);
      expect(slug === '' || isSlug(slug)).toBe(true);
    }),
  );
});

it('leaves a slug it made as it is', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(slugify(slugify(any))).toBe(slugify(any));
    }),
  );
});

it('is nothing only where the text has no letter, digit or underscore', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(slugify(any) === '').toBe(!/[\p{L}\p{N}_]/u.test(any.normalize('NFC')));
    }),
  );
});

it.each([
  ['Hello, World!', 'hello-world'],
  ['  What’s  new? ', 'whats-new'],
  ['C++ & C#', 'c-c'],
  ['Ünïcode Çafé', 'ünïcode-çafé'],
  ['Cafe\u0301', 'café'],
  ["Cafe'\u0301", 'café'],
  ['قصة الورق', 'قصة-الورق'],
  ['ภาษาไทย', 'ภาษาไทย'],
  ['東京ゲームショウ 2025', '東京ゲームショウ-2025'],
  ['I ❤️ Rust', 'i-rust'],
  ['1️⃣ First', '1-first'],
  ['../../etc/passwd', 'etc-passwd'],
  ['__proto__', '__proto__'],
  ['💥', ''],
  ['', ''],
])('makes of %j the slug %j', (any, slug) => {
  expect(slugify(any)).toBe(slug);
});

it('cuts a long text at 200 bytes, never within a character or behind a hyphen', () => {
  expect(slugify('é'.repeat(300))).toBe('é'.repeat(100));
  expect(slugify('日'.repeat(300))).toBe('日'.repeat(66));
  expect(slugify(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
});

it.each(['a', 'A', '-', '_a', 'a-b_c9', 'é', '日本', 'हिन्दी', '__proto__', 'x'.repeat(200)])('takes %j', (slug) => {
  expect(isSlug(slug)).toBe(true);
});

it.each([
  '',
  '.',
  '..',
  'a.b',
  'a/b',
  'a\\b',
  'a b',
  'a%20',
  'a:b',
  'e\u0301',
  '\u0301',
  'a\n',
  'a\0',
  '\u202Ea',
  '💥',
  'x'.repeat(201),
])('refuses %j', (slug) => {
  expect(isSlug(slug)).toBe(false);
});
