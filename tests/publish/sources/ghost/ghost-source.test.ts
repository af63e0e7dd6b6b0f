// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ghostSource } from '../../../../src/publish/sources/ghost/ghost-source';

const text = readFileSync('tests/fixtures/ghost/export.json', 'utf8');
const changedAt = '2026-01-01T00:00:00Z';

function parse(data: string, url?: string) {
  const source = { text: data, changedAt, url };
  expect(ghostSource.detect(source)).toBe(true);
  const outcome = ghostSource.parse(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

describe('an export of Ghost', () => {
  const { posts, notes } = parse(text);

  it('gives its posts with their terms, authors and pictures, and counts pages', () => {
    expect(posts[0]?.post).toMatchObject({
      title: 'Bees & boxes',
      slug: 'bees-and-boxes',
      takeaway: 'Give bees a dry box.',
      body: 'Bees like [old boxes](/about/).\n\n![A box](/content/images/2025/box.jpg)\n\n## Which\n\nThe dry ones.',
      category: 'Bees',
      tags: ['Wood'],
      authors: [{ name: 'Bo Lind', url: 'https://bo.example/' }],
      image: { src: '/content/images/2025/bees.jpg', alt: 'Two bees' },
      source: { name: 'The Bee Line' },
      language: 'en',
    });
    expect(posts[0]?.origin).toBe('ghost:11111111-2222-4333-8444-555555555555');
    expect(notes).toEqual(['left out 1 page']);
  });

  it('resolves Ghost’s name for its own address where that is known', () => {
    const [first] = parse(text, 'https://bees.example/').posts;
    expect(first?.post.body).toContain('[old boxes](https://bees.example/about/)');
    expect(first?.post.image?.src).toBe('https://bees.example/content/images/2025/bees.jpg');
    expect(first?.post.source?.url).toBe('https://bees.example/bees-and-boxes');
  });

  it('reads what the new editor keeps where there is no HTML', () => {
    expect(posts[1]?.post).toMatchObject({
      draft: true,
      takeaway: 'Some **bold** words & [a link](https://x.example/)',
      body: '* one\n* two\n\n```js\nif (a < b) {}\n```\n\nMind the step',
    });
  });

  it('reads what the old editor keeps, and keeps from the public what only members could read', () => {
    expect(posts[2]?.post).toMatchObject({ draft: true, publishedAt: '2023-11-14T22:13:20Z' });
    expect(posts[2]?.post.takeaway).toMatch(/^Plain, \*leaning\*\\? \[linked\]\(https:\/\/y\.example\/\)$/u);
    expect(posts[2]?.post.body).toContain('- first\n- second\n\n![Dots](/i.png)');
    expect(posts[2]?.post.body).toContain('So many');
  });

  it('may come without its outer layer', () => {
    const { db } = JSON.parse(text);
    expect(parse(JSON.stringify({ data: db[0].data })).posts).toHaveLength(3);
    expect(parse(JSON.stringify({ meta: db[0].meta, data: db[0].data })).posts).toHaveLength(3);
  });
});

it.each([
  ['a cut file', '{"db": ['],
  ['no tables', '{"db": []}'],
  ['a number', '{"db": 7}'],
  ['deep nesting', `{"db": [${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
])('says what is wrong: %s', (_what, data) => {
  expect(ghostSource.parse({ text: data, changedAt })).toMatchObject({
    ok: false,
    fault: { code: expect.stringMatching(/^(?:malformed|hostile)-source$/u) },
  });
});
