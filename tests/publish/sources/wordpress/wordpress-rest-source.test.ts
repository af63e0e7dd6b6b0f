// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordpressRestSource } from '../../../../src/publish/sources/wordpress/wordpress-rest-source';

const text = readFileSync('tests/fixtures/wordpress/rest-posts.json', 'utf8');
const changedAt = '2026-01-01T00:00:00Z';

function parse(data: string) {
  expect(wordpressRestSource.detect({ text: data, changedAt })).toBe(true);
  const outcome = wordpressRestSource.parse({ text: data, changedAt });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

describe('posts from WordPress’s REST interface', () => {
  const { posts, notes } = parse(text);

  it('keep what is embedded in them', () => {
    expect(posts[0]?.post).toMatchObject({
      title: 'Bread – again',
      slug: 'bread-again',
      publishedAt: '2025-10-18T16:36:06Z',
      takeaway: 'Three things make bread.',
      body: 'Flour, water, **salt**.\n\n![Loaf](https://wp.example/up/loaf.jpg)',
      category: 'Food & Drink',
      tags: ['Baking'],
      authors: [{ name: 'Ida', url: 'https://wp.example/author/ida/' }],
      image: { src: 'https://wp.example/up/oven.jpg', alt: 'An oven', width: 800, height: 600 },
    });
    expect(posts[0]?.origin).toBe('https://wp.example/?p=5');
  });

  it('are drafts where they are private; pages are counted', () => {
    expect(posts.map(({ post }) => [post.title, post.draft])).toEqual([
      ['Bread – again', false],
      ['Secret', true],
    ]);
    expect(notes).toEqual(['left out 1 page']);
  });

  it('may be one alone', () => {
    const [first]: unknown[] = JSON.parse(text);
    expect(parse(JSON.stringify(first)).posts).toHaveLength(1);
  });
});
