import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { defaultOptions, type EmbedOptions, readOptions } from '../../src/embed/embed-options.ts';
import { type Embedding, iframeSnippet, loaderSnippet, markdownSnippet } from '../../src/embed/snippets.ts';
import { postAddress } from '../../src/post/addresses.ts';
import { isSlug } from '../../src/post/slug.ts';

const site = 'https://host.example/blog/';
const embedding = (fields: Partial<Embedding> = {}): Embedding => ({
  site,
  slug: 'a-post',
  title: 'Cloud at play',
  options: defaultOptions,
  ...fields,
});

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const hostile = fc.constantFrom(
  '"><script>alert(1)</script>',
  "' onload='x",
  '](https://evil.example/) [',
  '![x](y)',
  '[^1]',
  'two\nlines\r\n\n    and more',
  '</blockquote><iframe src="https://evil.example/">',
  '&lt;&amp;&#10;&copy',
  '\\',
  '`a` *b* __c__ ~~d~~ | <https://evil.example/> https://evil.example/ www.evil.example me@evil.example',
  '\u202Efdp.exe\u202C',
  'قصة الورق',
  '$&$1',
  '💥',
);
const title = fc.oneof(
  hostile,
  fc.string({ unit: 'binary' }),
  fc.array(hostile).map((parts) => parts.join('')),
);
const slug = fc
  .oneof(
    fc.constantFrom('a-post', '日本', 'قصة-الورق', '_', '2025'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.normalize('NFC'))
  .filter(isSlug);
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  view: fc.constantFrom('takeaway', 'full'),
  comments: fc.constantFrom('on', 'off'),
  lang: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant-TW'),
});
const sites = fc.constantFrom(site, 'http://localhost:5173/', `https://host.example/a(b)'&"<c>/`);
const embeddings: fc.Arbitrary<Embedding> = fc.record({ site: sites, slug, title, options });

/** A title as it is seen. */
const asSeen = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const sameAddress = (address: string) => new URL(address).href;

/** What every program reads from an address or an element has to be what was chosen. */
function optionsOfAddress(address: string): EmbedOptions {
  const { searchParams } = new URL(address);
  return readOptions((name) => searchParams.get(name));
}

it('is two lines for the loader: a link to the post, and the script', () => {
  expect(loaderSnippet(embedding()).split('\n')).toEqual([
    '<blockquote class="takeaway-embed" data-post="a-post"><a href="https://host.example/blog/posts/a-post/">Cloud at play</a></blockquote>',
    '<script async src="https://host.example/blog/embed.js"></script>',
  ]);
});

it('is a frame that is as high as its content where the browser can do that', () => {
  expect(iframeSnippet(embedding())).toBe(
    '<iframe src="https://host.example/blog/embed/?post=a-post" title="Cloud at play" loading="lazy" style="width:100%;min-height:300px;border:0;border-radius:10px;frame-sizing:content-height"></iframe>',
  );
});

it('gives a frame for the full article more room', () => {
  const heightOf = (view: EmbedOptions['view']) => {
    const frame = parse(iframeSnippet(embedding({ options: { ...defaultOptions, view } }))).querySelector('iframe');
    return Number.parseInt(frame?.style.minHeight ?? '', 10);
  };
  expect(heightOf('full')).toBeGreaterThan(heightOf('takeaway'));
});

it('is a link in Markdown', () => {
  expect(markdownSnippet(embedding())).toBe('[Cloud at play](https://host.example/blog/posts/a-post/)');
});

it('says only what was chosen', () => {
  const chosen = embedding({ options: { ...defaultOptions, theme: 'dark', comments: 'on' } });
  expect(loaderSnippet(chosen)).toContain('data-post="a-post" data-theme="dark" data-comments="on">');
  expect(iframeSnippet(chosen)).toContain('/embed/?post=a-post&amp;theme=dark&amp;comments=on"');
});

it('looks in an editor like what it is, whatever the title does to the writing direction', () => {
  for (const write of [loaderSnippet, iframeSnippet, markdownSnippet]) {
    expect(write(embedding({ title: 'a\u202Eb\u2066c' }))).not.toMatch(/\p{Bidi_Control}/u);
  }
});

it('tells the loader the same slug, title and options that went in, and nothing else', () => {
  fc.assert(
    fc.property(embeddings, (of) => {
      const snippet = loaderSnippet(of);
      expect(snippet.split('\n')).toHaveLength(2);
      const { body } = parse(snippet);
      expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'A', 'SCRIPT']);
      const [quote, link, script] = body.querySelectorAll<HTMLElement>('*');
      expect(quote?.dataset.post).toBe(of.slug);
      expect(readOptions((name) => quote?.dataset[name])).toEqual(of.options);
      expect(link?.textContent).toBe(asSeen(of.title));
      expect(link?.getAttributeNames()).toEqual(['href']);
      const address = link?.getAttribute('href') ?? '';
      expect(sameAddress(address)).toBe(sameAddress(`${of.site}${postAddress(of.slug).slice(1)}`));
      expect(script?.getAttributeNames()).toEqual(['async', 'src']);
      expect(script?.getAttribute('src')).toBe(`${of.site}embed.js`);
    }),
  );
});

it('tells the frame the same slug, title and options that went in, and nothing else', () => {
  fc.assert(
    fc.property(embeddings, (of) => {
      const { body } = parse(iframeSnippet(of));
      expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
      const frame = body.querySelector('iframe');
      expect(frame?.getAttributeNames()).toEqual(['src', 'title', 'loading', 'style']);
      expect(frame?.title).toBe(asSeen(of.title));
      const address = frame?.getAttribute('src') ?? '';
      expect(sameAddress(address).startsWith(sameAddress(`${of.site}embed/`))).toBe(true);
      expect(new URL(address).searchParams.get('post')).toBe(of.slug);
      expect(optionsOfAddress(address)).toEqual(of.options);
    }),
  );
});

it('is one link with the same slug and title in Markdown, and nothing else', () => {
  fc.assert(
    fc.property(embeddings, (of) => {
      const tree = fromMarkdown(markdownSnippet(of), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(tree.children).toHaveLength(1);
      const [paragraph] = tree.children;
      const [link, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      expect(others).toEqual([]);
      if (link?.type !== 'link') throw new Error(`No link: ${markdownSnippet(of)}`);
      expect(textOf(link)).toBe(asSeen(of.title));
      expect(link.children.every(({ type }) => type === 'text')).toBe(true);
      const address = new URL(link.url.replaceAll('%28', '(').replaceAll('%29', ')')).href;
      expect(address).toBe(sameAddress(`${of.site}${postAddress(of.slug).slice(1)}`));
    }),
  );
});
