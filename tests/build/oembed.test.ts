import { expect, it } from 'vitest';
import { postOembed } from '../../src/build/oembed.ts';
import { renderHead } from '../../src/build/prerender/page-head.tsx';
import type { PostFile } from '../../src/post/post-schema.ts';
import { makePost } from '../support/make-post.ts';

const site = { title: 'Digests', description: '', language: 'en', url: 'https://host.example/blog/' };

function oembed(fields: Partial<PostFile> = {}, of: Parameters<typeof postOembed>[0] = site, slug = 'a-post') {
  return JSON.parse(postOembed(of, makePost({ title: 'Cloud at play', ...fields }, slug)));
}

function shown(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** What WordPress leaves of a stranger's HTML: `wp_filter_oembed_result` in wp-includes/embed.php. */
const keptByWordPress: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

it('is a widget, with all that the specification asks of one', () => {
  const answer = oembed();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Cloud at play', provider_name: 'Digests' });
  expect(answer.provider_url).toBe(site.url);
  expect(answer.cache_age).toBeGreaterThan(0);
  const frame = shown(answer.html).querySelector('iframe');
  expect(frame?.src).toBe('https://host.example/blog/embed/?post=a-post');
  expect(frame?.title).toBe('Cloud at play');
  expect([frame?.width, frame?.height]).toEqual([`${answer.width}`, `${answer.height}`]);
});

it('consists of what WordPress keeps, in the order in which it looks for it', () => {
  const body = shown(oembed({ title: `" onload='x' src="https://evil.example/"></iframe><script>` }).html);
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
  for (const element of body.querySelectorAll('*')) {
    const kept = keptByWordPress[element.tagName];
    expect(kept, element.tagName).toBeDefined();
    expect(element.getAttributeNames().filter((name) => !kept?.includes(name))).toEqual([]);
  }
});

it('gives WordPress one address to put its secret behind, whatever the title says', () => {
  const { html } = oembed({ title: `A src='https://evil.example/' src="https://evil.example/"` });
  expect([...html.matchAll(/ src=(['"])(.*?)\1/gu)].map(([, , address]) => address)).toEqual([
    'https://host.example/blog/embed/?post=a-post',
  ]);
});

it('links the post where the frame is not shown', () => {
  const link = shown(oembed({}, site, '日本').html).querySelector('a');
  expect(link?.href).toBe('https://host.example/blog/posts/%E6%97%A5%E6%9C%AC/');
  expect(link?.textContent).toBe('Cloud at play');
});

it('names the first author, or that of the site', () => {
  const ann = { name: 'Ann', url: 'https://ann.example/' };
  expect(oembed({ authors: [ann, { name: 'Ben' }] })).toMatchObject({ author_name: 'Ann', author_url: ann.url });
  expect(oembed({}, { ...site, author: { name: 'The editors' } })).toMatchObject({ author_name: 'The editors' });
  expect(oembed()).not.toHaveProperty('author_name');
  expect(oembed({ authors: [{ name: 'Ben' }] })).not.toHaveProperty('author_url');
});

it('has a thumbnail where the size of the picture is known, by its whole address', () => {
  const image = { src: 'images/a.jpg', alt: '', width: 800, height: 450 };
  expect(oembed({ image })).toMatchObject({
    thumbnail_url: 'https://host.example/blog/posts/images/a.jpg',
    thumbnail_width: 800,
    thumbnail_height: 450,
  });
  const foreign = 'https://other.example/a.jpg';
  expect(oembed({ image: { ...image, src: foreign } }).thumbnail_url).toBe(foreign);
  const { height: _height, ...withoutHeight } = image;
  for (const name of Object.keys(oembed({ image: withoutHeight }))) expect(name).not.toMatch(/^thumbnail/u);
});

it('is found from the page of the post, by its title', () => {
  const post = makePost({ title: 'Cloud & <play>' }, '日本');
  const head = (url: string | undefined) =>
    new DOMParser().parseFromString(renderHead({ ...site, url }, { kind: 'post', post }), 'text/html').head;
  const link = head(site.url).querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json+oembed"]');
  expect(link?.href).toBe('https://host.example/blog/posts/%E6%97%A5%E6%9C%AC.oembed.json');
  expect(link?.title).toBe('Cloud & <play>');
  expect(head(undefined).querySelector('link[type*=oembed]')).toBeNull();
});
