// @vitest-environment node
import { expect, it } from 'vitest';
import { decodePost } from '../../src/post/decode-post';
import type { Post } from '../../src/post/post-schema';
import { makePostFile } from '../support/make-post';

/** Reads a small post with `fields` added. */
function decode(fields: object = {}, fileSlug = 'a-post') {
  return decodePost({ ...makePostFile(), ...fields }, fileSlug);
}

function read(fields: object = {}, fileSlug = 'a-post'): Post {
  const post = decode(fields, fileSlug);
  if (!post.ok) throw new Error(post.fault.join('\n'));
  return post.value;
}

/** What is wrong with a small post with `fields` added; nothing where it is fine. */
function faults(fields: object, fileSlug = 'a-post'): readonly string[] {
  const post = decode(fields, fileSlug);
  return post.ok ? [] : post.fault;
}

it('reads the smallest post', () => {
  expect(decodePost({ title: 'Hello', publishedAt: 1760805166, body: '' }, 'hello')).toEqual({
    ok: true,
    value: {
      slug: 'hello',
      title: 'Hello',
      publishedAt: '2025-10-18T16:32:46Z',
      body: '',
      tags: [],
      authors: [],
      draft: false,
    },
  });
});

it('reads every field', () => {
  const post = {
    slug: 'cloud-at-play',
    title: 'Cloud at play',
    publishedAt: '2025-10-18T16:36:06+09:00',
    body: '# Hello',
    takeaway: 'Games **move**.',
    category: 'Technology',
    tags: ['Cloud', 'C++'],
    source: { name: 'Hacker News', url: 'https://news.ycombinator.com/item?id=1' },
    question: 'Would you go?',
    updatedAt: '2025-10-19T00:00:00Z',
    authors: [{ name: 'Ann', url: 'https://ann.example/' }, { name: 'Ben' }],
    language: 'pt-BR',
    image: { src: 'images/booth.jpg', alt: 'The booth', width: 1200, height: 630 },
    discussionUrl: 'https://news.ycombinator.com/item?id=2',
    draft: true,
  };
  expect(decodePost(post, 'another-name')).toEqual({ ok: true, value: post });
});

it('tolerates unknown fields and leaves them out', () => {
  const post = read({ $schema: '../schema/post.json', rating: 5, source: { name: 'HN', rank: 1 } });
  expect(post).not.toHaveProperty('$schema');
  expect(post).not.toHaveProperty('rating');
  expect(post.source).toEqual({ name: 'HN' });
});

it.each([
  ['title', 7, 'title: expected a string, got 7'],
  ['title', null, 'title: expected a string, got null'],
  ['title', ' \u200b\n', 'title: expected some text, got nothing that can be seen'],
  ['publishedAt', true, 'publishedAt: expected a string or a number, got true'],
  ['body', ['a'], 'body: expected a string, got a list'],
  ['takeaway', { text: 'a' }, 'takeaway: expected a string, got an object'],
  ['category', 3, 'category: expected a string, got 3'],
  ['category', 'x'.repeat(201), 'category: expected a shorter name, one that fits in an address'],
  ['tags', 'Cloud', 'tags: expected a list, got "Cloud"'],
  ['tags', ['a', 'b', 7], 'tags.2: expected a string, got 7'],
  ['tags', ['a', ' # '], 'tags.1: expected a tag, got nothing that can be seen'],
  ['tags', ['\u200b'], 'tags.0: expected a tag, got nothing that can be seen'],
  ['tags', ['+'.repeat(40)], 'tags.0: expected a shorter name, one that fits in an address'],
  ['source', 'Hacker News', 'source: expected an object, got "Hacker News"'],
  ['source', {}, 'source.name: is required, but missing'],
  ['source', { name: '' }, 'source.name: expected some text, got nothing that can be seen'],
  ['source', { name: 'HN', url: 'news' }, 'source.url: expected an address that begins with http:// or https://'],
  ['question', false, 'question: expected a string, got false'],
  ['slug', 'a/b', 'slug: expected letters, digits, "-" and "_" only, at most 200 bytes'],
  ['slug', '', 'slug: expected letters, digits, "-" and "_" only, at most 200 bytes'],
  ['slug', 7, 'slug: expected a string, got 7'],
  ['authors', { name: 'Ann' }, 'authors: expected a list, got an object'],
  ['authors', [{ name: 'Ann' }, { url: 'https://b.example' }], 'authors.1.name: is required, but missing'],
  ['language', 'not a language', 'language: expected a language tag such as "en" or "pt-BR", got "not a language"'],
  ['image', 'a.jpg', 'image: expected an object, got "a.jpg"'],
  ['image', { src: 'a.jpg' }, 'image.alt: is required, but missing'],
  ['image', { src: '', alt: '' }, 'image.src: expected a path, or an address that begins with http:// or https://'],
  ['image', { src: 'a', alt: '', width: 0 }, 'image.width: expected at least 1'],
  ['image', { src: 'a', alt: '', height: 1.5 }, 'image.height: expected a whole number of pixels'],
  ['image', { src: 'a', alt: '', width: '9' }, 'image.width: expected a number, got "9"'],
  ['discussionUrl', '//x.example', 'discussionUrl: expected an address that begins with http:// or https://'],
  ['draft', 'yes', 'draft: expected true or false, got "yes"'],
])('refuses %s: %j', (field, value, fault) => {
  expect(faults({ [field]: value })).toEqual([fault]);
});

it.each(['title', 'publishedAt', 'body'])('says that %s is missing', (field) => {
  expect(faults({ [field]: undefined })).toEqual([`${field}: is required, but missing`]);
  const { [field]: _left, ...rest } = { ...makePostFile() } as Record<string, unknown>;
  expect(decodePost(rest, 'a-post')).toEqual({ ok: false, fault: [`${field}: is required, but missing`] });
});

it('lists every fault at once, in the order of the schema', () => {
  expect(
    faults({ title: undefined, tags: [1, 'ok', 2], draft: 0, authors: [{ name: 'A', url: 'mailto:a@b' }] }),
  ).toEqual([
    'title: is required, but missing',
    'tags.0: expected a string, got 1',
    'tags.2: expected a string, got 2',
    'authors.0.url: expected an address that begins with http:// or https://',
    'draft: expected true or false, got 0',
  ]);
});

it('cuts a value that is too long to be told', () => {
  const [fault] = faults({ tags: 'x'.repeat(10_000) });
  expect(fault?.length).toBeLessThan(120);
});

it.each([
  [null, 'the post: expected an object, got null'],
  ['text', 'the post: expected an object, got "text"'],
  [7, 'the post: expected an object, got 7'],
  [[makePostFile()], 'the post: expected an object, got a list'],
  [undefined, 'the post: is required, but missing'],
])('refuses what is no object at all: %j', (data, fault) => {
  expect(decodePost(data, 'a-post')).toEqual({ ok: false, fault: [fault] });
});

it.each([
  [1760805166, '2025-10-18T16:32:46Z'],
  [1760805166000, '2025-10-18T16:32:46Z'],
  [1760805166123, '2025-10-18T16:32:46.123Z'],
  [0, '1970-01-01T00:00:00Z'],
  [-86400, '1969-12-31T00:00:00Z'],
  ['2025-10-18t16:36:06z', '2025-10-18T16:36:06Z'],
  ['2024-02-29 23:59:59.5-03:30', '2024-02-29T23:59:59.5-03:30'],
])('takes the time %j', (time, moment) => {
  expect(read({ publishedAt: time, updatedAt: time })).toMatchObject({ publishedAt: moment, updatedAt: moment });
});

it.each(['2025-02-30T00:00:00Z', '2025-02-29T00:00:00Z', '2025-10-18', '2025-10-18T16:36:06', '1760805166', '', 1e20])(
  'refuses the time %j and says what it would take',
  (time) => {
    const advice = `expected a time such as "2025-10-18T16:36:06Z" or a Unix time, got ${JSON.stringify(time)}`;
    expect(faults({ publishedAt: time })).toEqual([`publishedAt: ${advice}`]);
    expect(faults({ updatedAt: time })).toEqual([`updatedAt: ${advice}`]);
  },
);

it.each(['category', 'takeaway', 'question', 'language'])('takes an empty %s for none', (field) => {
  for (const empty of ['', ' \n\t']) {
    expect(read({ [field]: empty })).toHaveProperty(field, undefined);
  }
});

it('trims categories and tags, and takes the # off a tag', () => {
  expect(read({ category: ' Technology ', tags: ['#Cloud', ' ## Big Data ', 'C#', '###F#'] })).toMatchObject({
    category: 'Technology',
    tags: ['Cloud', 'Big Data', 'C#', 'F#'],
  });
});

it('writes a language as its standard does', () => {
  expect(read({ language: 'PT-br' }).language).toBe('pt-BR');
});

const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://x.example/1',
];

it.each(unsafe)('never lets %j become a link or a picture', (address) => {
  expect(faults({ source: { name: 'HN', url: address } })).toHaveLength(1);
  expect(faults({ authors: [{ name: 'Ann', url: address }] })).toHaveLength(1);
  expect(faults({ discussionUrl: address })).toHaveLength(1);
  expect(faults({ image: { src: address, alt: '' } })).toHaveLength(1);
});

it.each(['images/a b.jpg', '/images/a.jpg', '../a.jpg?v=1:2', './a:b.jpg', 'https://x.example/a.jpg'])(
  'takes the picture %j',
  (src) => expect(read({ image: { src, alt: '' } }).image?.src).toBe(src),
);

it('takes the file’s name for the slug, unless the post has its own', () => {
  expect(read({}, 'from-the-file').slug).toBe('from-the-file');
  expect(read({ slug: 'its-own' }, 'from the file').slug).toBe('its-own');
});

it.each(['..', 'a b', 'a/b', 'a\\b', '%2e', '', 'a.b', '\u0301a', 'x'.repeat(201)])(
  'refuses the file name %j and says what to do',
  (name) => {
    expect(faults({}, name)).toEqual([expect.stringMatching(/^slug: .* rename the file .* or give the post a slug$/u)]);
  },
);

it('keeps Unicode in slugs, composed (NFC)', () => {
  const decomposed = 'cafe\u0301-한국-日本';
  expect(read({ slug: decomposed }).slug).toBe('café-한국-日本');
  expect(read({}, decomposed).slug).toBe('café-한국-日本');
  expect(read({}, 'قصة-الورق').slug).toBe('قصة-الورق');
});

it('takes nothing from `__proto__` in a file, and changes nothing through it', () => {
  const text = '{"__proto__":{"title":"From the prototype","polluted":true},"publishedAt":0,"body":""}';
  expect(decodePost(JSON.parse(text), 'a-post')).toEqual({ ok: false, fault: ['title: is required, but missing'] });
  const post = decodePost(JSON.parse(text.replace('{', '{"title":"Its own",')), 'a-post');
  expect(post).toMatchObject({ ok: true, value: { title: 'Its own' } });
  expect(post.ok && Object.getPrototypeOf(post.value)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('polluted');
});

it.each(['__proto__', 'constructor', 'toString', 'prototype'])('takes %s for a slug like any other', (name) => {
  expect(read({}, name).slug).toBe(name);
  expect(read({ slug: name, category: name, tags: [name] })).toMatchObject({
    slug: name,
    category: name,
    tags: [name],
  });
});
