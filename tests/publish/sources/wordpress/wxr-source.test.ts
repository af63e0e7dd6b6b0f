// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedSource } from '../../../../src/publish/sources/feed/feed-source';
import { wxrSource } from '../../../../src/publish/sources/wordpress/wxr-source';

const source = { text: readFileSync('tests/fixtures/wordpress/export.xml', 'utf8'), changedAt: '2026-01-01T00:00:00Z' };

function parse(text: string) {
  const outcome = wxrSource.parse({ ...source, text });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

it('is told from a feed, whatever its file is called', () => {
  expect([wxrSource.detect(source), feedSource.detect(source)]).toEqual([true, false]);
  const feed = { ...source, text: readFileSync('tests/fixtures/feeds/wordpress-rss.xml', 'utf8'), fileName: 'wxr.xml' };
  expect([wxrSource.detect(feed), feedSource.detect(feed)]).toEqual([false, true]);
});

describe('an export of WordPress', () => {
  const { posts, refused, notes } = parse(source.text);
  const [blocks, classic] = posts;

  it('gives its posts and counts all else', () => {
    expect(posts.map(({ post }) => post.title)).toEqual(['A block post & more', 'Classic – lines']);
    expect(refused).toEqual([]);
    expect(notes).toEqual([
      'left out 1 comment, 1 post in the trash, 1 page, 1 menu item, 1 file of the media library',
    ]);
  });

  it('keeps what WordPress knows of a post', () => {
    expect(blocks?.post).toMatchObject({
      slug: 'block-post',
      publishedAt: '2025-09-15T07:00:00Z',
      updatedAt: '2025-09-16T07:00:00Z',
      takeaway: 'Onions need an hour.',
      body: 'Start with **onions**.\n\n## Then wait\n\n- an hour',
      category: 'Soups & stews',
      tags: ['Slow', 'Onion'],
      authors: [{ name: 'Ida Falk' }],
      image: { src: 'https://kitchen.example/up/soup.jpg', alt: 'A bowl of soup' },
      source: { name: 'Slow Kitchen', url: 'https://kitchen.example/2025/09/block-post/' },
      draft: false,
    });
    expect(blocks?.origin).toBe('https://kitchen.example/?p=11');
    expect(blocks?.notes).toContain('left out 1 block that WordPress fills in itself');
  });

  it('makes drafts of what the public can’t read', () => {
    expect(classic?.post).toMatchObject({ draft: true, slug: 'суп', publishedAt: '2025-09-20T09:00:00Z' });
    expect(classic?.post.category).toBeUndefined();
    expect(classic?.notes).toContain('a draft: it is “draft” in WordPress');
  });

  it('reads the classic editor’s lines as paragraphs, and its shortcodes', () => {
    const body = classic?.post.body ?? '';
    expect(classic?.post.takeaway).toMatch(/^First line\\? second line$/u);
    expect(body).toContain('[![A pot](https://kitchen.example/pot.jpg)](https://kitchen.example/big.jpg)');
    expect(body).toContain('Grandma');
    expect(body).toContain('### Title\n\nA \\[tooltip word="stock"] stays.');
    expect(body).toContain('```\na\n\n  b\n```');
    expect(body).toContain('![A bowl of soup](https://kitchen.example/up/soup.jpg)');
    expect(body).toContain('https://video.example/1');
    expect(body).not.toMatch(/\[(?:caption|gallery|embed)/u);
  });

  it('keeps the whole posts of a file that was cut', () => {
    const cut = parse(source.text.slice(0, source.text.indexOf('Grandma')));
    expect(cut.posts.map(({ post }) => post.title)).toEqual(['A block post & more']);
    expect(cut.notes[0]).toContain('before that is closed');
  });
});

it.each(['[caption]', '[gallery ', '[code]', '<pre>x</pre>', '\n\n', '[embed]x'])(
  'takes little time for many of %j',
  (trap) => {
    const start = performance.now();
    parse(source.text.replace('First line', () => trap.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
