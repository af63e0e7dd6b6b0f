// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseAuthors, printAuthors } from '../../../src/publish/compose/author-text';
import { type ComposeFields, emptyFields, isBlank } from '../../../src/publish/compose/compose-fields';
import { fieldsOfPost } from '../../../src/publish/compose/fields-of-post';
import { localTimestamp } from '../../../src/publish/compose/local-timestamp';
import { derivedSlug, readFields, readLeniently } from '../../../src/publish/compose/read-fields';
import { parseTags, printTags } from '../../../src/publish/compose/tag-text';
import { arbitraryPost } from '../digest/arbitrary-post';

const now = '2025-10-18T16:36:06Z';
const filled = (fields: Partial<ComposeFields>): ComposeFields => ({
  ...emptyFields(now),
  title: 'A title',
  ...fields,
});

function faults(fields: Partial<ComposeFields>): object {
  const read = readFields(filled(fields));
  return read.ok ? {} : Object.fromEntries(read.fault.map(({ field, message }) => [field, message]));
}

it('every post comes back from its fields as it was', () => {
  fc.assert(
    fc.property(arbitraryPost, (post) => {
      expect(readFields(fieldsOfPost(post))).toEqual({ ok: true, value: post });
    }),
  );
});

it('tags are read as people write them', () => {
  expect(parseTags('C++, #Cloud,, "a, ""b""" ,  two words ')).toEqual(['C++', 'Cloud', 'a, "b"', 'two words']);
  expect(parseTags('"unfinished, x')).toEqual(['"unfinished', 'x']);
  expect(printTags(['a, b', 'c'])).toBe('"a, b", c');
  expect(parseTags('')).toEqual([]);
});

it('authors are read as people write them', () => {
  expect(parseAuthors('Ann\n\n Bob <https://b.example/> ')).toEqual([
    { name: 'Ann' },
    { name: 'Bob', url: 'https://b.example/' },
  ]);
  expect(printAuthors([{ name: 'Ann', url: 'https://a.example/' }, { name: 'B' }])).toBe('Ann <https://a.example/>\nB');
});

describe('a fault', () => {
  it('stands at its field, in a sentence', () => {
    expect(faults({ title: '' })).toEqual({ title: 'A post needs a title.' });
    expect(faults({ publishedAt: '' })).toHaveProperty('publishedAt', expect.stringContaining('needs a date'));
    expect(faults({ publishedAt: 'yesterday' })).toHaveProperty('publishedAt', expect.stringContaining('yesterday'));
    expect(faults({ sourceUrl: 'https://a.example/' })).toEqual({
      sourceName: 'Name the source, or take its address out.',
    });
    expect(faults({ sourceName: 'A', sourceUrl: 'javascript:alert(1)' })).toHaveProperty('sourceUrl');
    expect(faults({ tags: `fine, ${'x'.repeat(300)}` })).toHaveProperty('tags', expect.stringMatching(/^“xxx/u));
    expect(faults({ language: 'english!' })).toHaveProperty('language');
    expect(faults({ imageAlt: 'A picture' })).toHaveProperty('imageSrc');
    expect(faults({ imageSrc: 'a.png', imageWidth: 'wide' })).toHaveProperty('imageWidth');
    expect(faults({ slug: '../up' })).toHaveProperty('slug');
    expect(faults({ authors: 'Ann <nowhere>' })).toHaveProperty('authors', expect.stringContaining('“Ann”'));
    expect(faults({ discussionUrl: 'talk' })).toHaveProperty('discussionUrl');
  });

  it('never keeps the rest from being shown', () => {
    const broken = {
      title: '',
      body: 'Words',
      publishedAt: 'x',
      sourceUrl: 'https://a.example/',
      imageAlt: 'x',
      language: '!',
      tags: 'x'.repeat(300),
      slug: '..',
      updatedAt: 'x',
      authors: 'A <b>',
      category: 'c'.repeat(300),
      discussionUrl: 'x',
    };
    expect(readLeniently(filled(broken), now)).toMatchObject({ title: 'Untitled', body: 'Words', publishedAt: now });
  });
});

it('a slug is made of the title until one is written', () => {
  expect(derivedSlug({ title: 'Why bread rises!', publishedAt: now })).toBe('why-bread-rises');
  expect(derivedSlug({ title: '💥', publishedAt: now })).toBe('post-2025-10-18');
  expect(readFields(filled({}))).toMatchObject({ value: { slug: 'a-title' } });
  expect(readFields(filled({ slug: 'other' }))).toMatchObject({ value: { slug: 'other' } });
});

it('a form without anything but its date is blank', () => {
  expect(isBlank(emptyFields(now))).toBe(true);
  expect(isBlank({ ...emptyFields(now), body: ' \n' })).toBe(true);
  expect(isBlank(filled({}))).toBe(false);
});

it('a moment is written in the offset of the clock', () => {
  const moment = new Date(now);
  expect(Date.parse(localTimestamp(moment))).toBe(moment.getTime());
  vi.spyOn(moment, 'getTimezoneOffset').mockReturnValue(-330);
  expect(localTimestamp(moment)).toBe('2025-10-18T22:06:06+05:30');
});
