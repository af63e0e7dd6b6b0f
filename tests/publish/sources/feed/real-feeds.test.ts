// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedSource } from '../../../../src/publish/sources/feed/feed-source';

const changedAt = '2026-01-01T00:00:00Z';

function read(name: string) {
  const source = { text: readFileSync(`tests/fixtures/feeds/${name}`, 'utf8'), changedAt };
  expect(feedSource.detect(source)).toBe(true);
  const outcome = feedSource.parse(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

describe('RSS 2.0 as WordPress writes it', () => {
  const [crane, tide] = read('wordpress-rss.xml').posts;

  it('gives the whole article, with absolute addresses', () => {
    expect(crane?.post.title).toBe('Why the old crane isn’t for sale');
    expect(crane?.post.publishedAt).toBe('2025-10-06T08:30:00+00:00');
    expect(crane?.post.body).toContain('![A rusty crane](https://harbour.example/wp-content/crane.jpg)');
    expect(crane?.post.body).toContain('the [engine](https://harbour.example/2025/10/09/engine/) of the ferry');
  });

  it('takes no cut beginning of the article for a summary', () => {
    expect(crane?.post.takeaway).toBe(
      'The crane has stood on the quay since 1931, and three offers have come in this year alone.',
    );
    expect(crane?.post.body).not.toContain('The crane has stood');
    expect(crane?.post.body).not.toContain('appeared');
  });

  it('keeps terms, author, language, picture, discussion and source', () => {
    expect(crane?.post).toMatchObject({
      category: 'Machines',
      tags: ['Harbour, inner'],
      authors: [{ name: 'Mira Holm' }],
      language: 'en-GB',
      image: { src: 'https://harbour.example/wp-content/crane-wide.jpg', alt: 'The crane at dusk', width: 1200 },
      discussionUrl: 'https://harbour.example/2025/10/old-crane/#comments',
      source: { name: 'Harbour & Tide', url: 'https://harbour.example/2025/10/old-crane/' },
    });
    expect(crane?.origin).toBe('https://harbour.example/?p=812');
  });

  it('counts what has no place in a post', () => {
    expect(crane?.notes).toContain('left out 1 script');
  });

  it('reads plain text as such, and links to sound at the end', () => {
    expect(tide?.post.takeaway).toBe("High water at 6 & 18 o'clock, 5 < 7 metres.");
    expect(tide?.post.body).toBe('[tide.mp3](<https://harbour.example/audio/tide.mp3>)');
  });
});

describe('RSS that is wrong in the usual ways', () => {
  const { posts, refused } = read('sloppy-rss.xml');

  it('loses no item: one was never closed', () => {
    expect(posts.map(({ post }) => post.title)).toEqual(['AT&T, Résumés … and a < b', 'Never closed', 'Closed again']);
    expect(refused).toEqual([]);
  });

  it('loses no word of HTML that stands unescaped', () => {
    const [first] = posts;
    const words = `${first?.post.takeaway} ${first?.post.body}`.replaceAll(/[\s\\*]+/gu, ' ');
    expect(words).toContain('First line second line A bold word, and 3 < 4 one two');
    expect(first?.post.source?.url).toBe('http://rock.example/?a=1&b=2');
  });

  it('decodes what is in CDATA once', () => {
    expect(posts[2]?.post.body).toContain('a && b');
  });
});

describe('RSS 1.0', () => {
  it('reads its modules under any prefix, and items that its table of contents lacks', () => {
    const { posts } = read('slash.rdf');
    expect(posts.map(({ post }) => post.title)).toEqual(['Erste Meldung', 'Zweite Meldung, die im Verzeichnis fehlt']);
    expect(posts[0]?.post).toMatchObject({
      publishedAt: '2004-05-06T07:08:09+02:00',
      takeaway: 'Kurz gesagt, es regnet.',
      body: 'Es regnet seit gestern, und der Fluss steigt.',
      category: 'Wetter',
      authors: [{ name: 'Anna' }],
      language: 'de',
    });
  });
});

describe('Atom', () => {
  const { posts } = read('planet-atom.xml');

  it('reads XHTML, and resolves addresses by xml:base', () => {
    expect(posts[0]?.post).toMatchObject({
      title: 'Why 3 < 4 & <b> stays',
      takeaway: 'Beds warm up early.',
      category: 'Raised beds',
      tags: ['soil'],
      authors: [{ name: 'Ola Berg', url: 'https://ola.example/' }],
      source: { name: 'Planet Garden & Field', url: 'https://planet.example/blog/2025/beds/' },
      discussionUrl: 'https://planet.example/blog/2025/beds/#talk',
    });
    expect(posts[0]?.post.body).toBe(
      'See [the plan](https://planet.example/blog/2025/beds/plan.html) and *dig*.\n\nDepth: 40\u00A0cm\n\n[The film](<https://planet.example/media/beds.mp4>)',
    );
  });

  it('reads text as text, and keeps an entry’s own author', () => {
    expect(posts[1]?.post).toMatchObject({
      title: 'Text only',
      takeaway: String.raw`First \<tag> line`,
      body: 'Second paragraph',
      authors: [{ name: 'Guest' }],
    });
  });

  it('reads version 0.3', () => {
    const [post] = read('atom-03.xml').posts;
    expect(post?.post).toMatchObject({
      title: 'From 2004',
      publishedAt: '2004-02-03T04:05:06Z',
      takeaway: 'Escaped **words**',
    });
  });
});

describe('JSON Feed', () => {
  it('reads version 1 with its fields in any order, and text as text', () => {
    const [item] = read('links.json').posts;
    expect(item?.post).toMatchObject({
      title: 'An essay about &amp; and <b>',
      takeaway: String.raw`It says \<div> twice.`,
      category: 'Reading',
      tags: ['HTML'],
      authors: [{ name: 'Kim' }],
      source: { name: 'elsewhere.example', url: 'https://www.elsewhere.example/essay' },
      image: { src: 'https://letter.example/b.png' },
    });
    expect(item?.post.body).toContain('[Read aloud](<https://letter.example/71.m4a>)');
    expect(item?.origin).toBe('feed:https://letter.example/#71');
  });
});

it('makes links of the addresses in plain text', () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/"><title>Films</title>
    <entry><id>yt:video:abc</id><title>A film</title><m:group><m:title>A film</m:title>
    <m:thumbnail url="https://i.example/abc.jpg"/><m:description>About it.\n\nSee https://x.example/a_b, too.</m:description>
    </m:group></entry></feed>`;
  const outcome = feedSource.parse({ text: feed, changedAt });
  expect(outcome.ok && outcome.value.posts[0]).toMatchObject({
    origin: 'feed:Films#yt:video:abc',
    post: {
      takeaway: 'About it.',
      body: 'See <https://x.example/a_b>, too.',
      image: { src: 'https://i.example/abc.jpg', alt: 'A film' },
    },
  });
});
