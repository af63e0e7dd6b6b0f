// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hackerNewsSource } from '../../../../src/publish/sources/hacker-news/hacker-news-source';

const changedAt = '2026-01-01T00:00:00Z';

function read(name: string) {
  const source = { text: readFileSync(`tests/fixtures/hacker-news/${name}`, 'utf8'), changedAt };
  expect(hackerNewsSource.detect(source)).toBe(true);
  const outcome = hackerNewsSource.parse(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

describe('items of Hacker News', () => {
  it('become posts with their source and discussion', () => {
    const [story] = read('story.json').posts;
    expect(story?.post).toMatchObject({
      title: 'Show HN: A tide clock made of <canvas>',
      publishedAt: '2025-10-18T16:32:46Z',
      takeaway: 'I made this for my father.',
      body: 'It has *no* dependencies: <https://tides.example/src>',
      source: { name: 'tides.example', url: 'https://www.tides.example/clock' },
      authors: [{ name: 'tidewatcher' }],
      discussionUrl: 'https://news.ycombinator.com/item?id=45612345',
    });
    expect(story?.origin).toBe('https://news.ycombinator.com/item?id=45612345');
  });

  it('may come in a list, where comments and what is gone are refused with the reason', () => {
    const { posts, refused } = read('items.json');
    expect(posts.map(({ post }) => [post.title, post.source?.name])).toEqual([
      ['Ask HN: Which pump do you use?', 'Hacker News'],
    ]);
    expect(refused).toEqual([
      { name: 'item 45600002', fault: { code: 'refused-post', issues: ['type: expected a story, got a comment'] } },
      expect.objectContaining({ name: 'item 45600003' }),
      expect.objectContaining({ name: '[flagged]' }),
      {
        name: 'item 5',
        fault: { code: 'malformed-source', format: 'Hacker News JSON', detail: 'there is no such item.' },
      },
    ]);
  });

  it('are the same from Algolia, alone or as what a search found', () => {
    expect(read('algolia-item.json').posts[0]?.post).toMatchObject({
      title: 'A tide clock',
      discussionUrl: 'https://news.ycombinator.com/item?id=45612345',
      source: { name: 'tides.example' },
    });
    expect(read('algolia-search.json').posts[0]).toMatchObject({
      origin: 'https://news.ycombinator.com/item?id=45600001',
      post: { title: 'Ask HN: Which pump do you use?', takeaway: 'Ours broke.' },
    });
  });
});
