// @vitest-environment node
import { expect, it } from 'vitest';
import { postJsonSchema } from '../../src/post/post-json-schema';
import { postSchema } from '../../src/post/post-schema';

it('describes every field of a post, and no other', () => {
  const fields = Object.keys(postSchema.entries);
  expect(postJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Takeaway post',
    type: 'object',
    required: ['title', 'publishedAt', 'body'],
    properties: Object.fromEntries(
      fields.map((field) => [field, expect.objectContaining({ description: expect.stringMatching(/^\p{Lu}.+\.$/u) })]),
    ),
  });
  expect(Object.keys(Object(postJsonSchema()).properties)).toEqual(fields);
});

it('says what kind of value each field takes', () => {
  const text = expect.objectContaining({ type: 'string' });
  const moment = expect.objectContaining({ anyOf: [{ type: 'string' }, { type: 'number' }] });
  const named = { type: 'object', properties: { name: text, url: text }, required: ['name'] };
  expect(postJsonSchema()).toMatchObject({
    properties: {
      slug: text,
      title: text,
      publishedAt: moment,
      body: text,
      takeaway: text,
      category: text,
      tags: { type: 'array', items: text },
      source: named,
      question: text,
      updatedAt: moment,
      authors: { type: 'array', items: named },
      language: text,
      image: { type: 'object', properties: { src: text, alt: text, width: { type: 'integer', minimum: 1 } } },
      discussionUrl: text,
      draft: { type: 'boolean', default: false },
    },
  });
});

it('lets a file name its schema and hold fields of other programs', () => {
  expect(postJsonSchema()).not.toHaveProperty('additionalProperties');
});

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(postJsonSchema()))).toEqual(postJsonSchema());
});
