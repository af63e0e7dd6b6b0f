// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePost } from '../../../../src/post/decode-post';
import { printDigest } from '../../../../src/publish/digest/print-digest';
import { markdownSource } from '../../../../src/publish/sources/markdown-file/markdown-source';
import type { SourceText } from '../../../../src/publish/sources/source';

const changedAt = '1999-01-01T00:00:00Z';

function read(text: string, source: Partial<SourceText> = {}) {
  const result = markdownSource.parse({ text, changedAt, ...source });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  const [only] = result.value.posts;
  if (only === undefined || result.value.posts.length > 1) throw new Error('not one post');
  return only;
}

function readFixture(fileName: string) {
  const text = readFileSync(`tests/fixtures/markdown/${fileName}`, 'utf8');
  expect(markdownSource.detect({ text, fileName, changedAt })).toBe(true);
  expect(markdownSource.detect({ text, changedAt })).toBe(true);
  return read(text, { fileName });
}

function faultOf(text: string) {
  const result = markdownSource.parse({ text, changedAt });
  return result.ok ? undefined : result.fault;
}

describe('a file of Hugo', () => {
  it('with YAML: its fields, its shortcodes and its code', () => {
    const { post, notes, hasDate, hasTitle, hasSlug, origin } = readFixture('hugo-yaml.md');
    expect(post).toEqual({
      slug: 'hugo-yaml',
      title: 'Why the harbour clock runs fast',
      publishedAt: '2025-10-18T16:32:46+02:00',
      updatedAt: '2025-10-20T00:00:00Z',
      takeaway: 'Sailors rely on a clock that was set wrong.',
      category: 'Seafaring',
      tags: ['Time', 'Clocks', 'Harbours & piers'],
      authors: [{ name: 'Ada Tide', url: 'https://ada.example/' }],
      image: { src: 'images/clock.png', alt: 'A clock on a pier' },
      draft: false,
      body: [
        'The clock on the pier is four minutes fast, and \n```go\nfmt.Println("`late`")\n```',
        '![The pier](images/pier.jpg "The pier in [1911]")',
        '[youtube.com](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
        'Read [the other one](tides/#neap) too.',
        '{{< notice tip >}}\nBring a watch.\n{{< /notice >}}',
        'The text `{{< figure >}}` shows a picture.[^1]',
        '[^1]: It does.',
      ].join('\n\n'),
    });
    expect(notes).toEqual([
      'left out fields that a post has no place for: mood',
      'kept 1 shortcode as text: notice',
      'no takeaway: made of the summary',
    ]);
    expect({ hasDate, hasTitle, hasSlug, origin }).toEqual({
      hasDate: true,
      hasTitle: true,
      hasSlug: true,
      origin: 'markdown:hugo-yaml',
    });
  });

  it('with TOML: tables of parameters and terms, and the offset of its date', () => {
    const { post, notes, origin } = readFixture('hugo-toml.md');
    expect(post).toMatchObject({
      slug: 'rye-bread',
      publishedAt: '2025-05-03T10:00:00-07:00',
      takeaway: 'Acids slow the starch down.',
      tags: ['Baking', 'C#'],
      authors: [{ name: 'Rye Baker' }],
      question: 'Do you bake?',
      source: { name: 'bakery.example', url: 'https://bakery.example/rye' },
      body: '## How\n\nSourdough goes stale *later*.',
    });
    expect(origin).toBe('https://bakery.example/rye');
    expect(notes[0]).toBe('left out fields that a post has no place for: version');
  });

  it('with JSON', () => {
    expect(readFixture('hugo-json.md').post).toMatchObject({
      title: 'A title } with a brace',
      publishedAt: '2025-01-02T00:00:00Z',
      takeaway: 'The text.',
      tags: ['a', 'b'],
    });
  });
});

it('reads a file of Jekyll: its name, its words for terms, its Liquid', () => {
  const { post, notes } = readFixture('2024-02-29-what-the-tide-left.markdown');
  expect(post).toMatchObject({
    slug: 'what-the-tide-left',
    title: 'What the tide left: a list',
    publishedAt: '2024-02-29T00:00:00Z',
    updatedAt: '2024-03-01T10:00:00+01:00',
    takeaway: 'First came the shells. Then came the **glass**.',
    category: 'beach',
    tags: ['walks', 'shells', 'glass', 'drift wood'],
    authors: [{ name: 'tide' }],
    image: { src: '/assets/beach.jpg', alt: 'The beach' },
    draft: true,
  });
  expect(post.body).toBe(`First came the shells.

Then came the **glass**.

## Found

\`\`\`\`ruby
puts "\`\`\`"
\`\`\`\`

![A shell](/assets/shell.png)
See [yesterday](storm/) and [the map](/map/).

{% include gallery.html id="beach" %}

Write \`{{ page.title }}\` for the title, and {% include %} for parts.

\`\`\`liquid
{{ page.url }}
\`\`\``);
  expect(notes).toEqual([
    'kept 1 Liquid tag as text: include',
    'left out 4 lists of attributes or contents',
    'no takeaway: made of the summary',
  ]);
});

it('reads a file of Eleventy: HTML becomes Markdown where it is HTML', () => {
  const { post, notes } = readFixture('eleventy.md');
  expect(post).toMatchObject({ title: 'Paper from rags', slug: 'eleventy', tags: ['post', 'Paper'] });
  expect(post.body).toBe(`Old shirts were **soaked**, then\\
beaten. See [the mills](/mills/).

**The recipe**

Take *one* shirt and \`beat()\` it.

- [ ] soak
- [x] beat

| Rag | Paper |
| - | - |
| linen | *fine* |

![A mill](/img/mill.png)

A \`Vec<T>\` is not HTML, and neither is <T> or 1 < 2.

\`\`\`html
<b>code</b>
\`\`\``);
  expect(notes).toContain('left out 1 event handler, 1 script');
});

it('reads a file of Astro: its dates and its picture', () => {
  const { post, notes } = readFixture('astro.md');
  expect(post).toMatchObject({
    title: 'First words',
    publishedAt: '2022-07-08T00:00:00Z',
    updatedAt: '2022-07-09T08:30:00Z',
    takeaway: 'What a beginning says.',
    image: { src: '../../assets/first.jpg', alt: 'A pen' },
    language: 'en-GB',
    category: 'Writing',
    draft: true,
  });
  expect(notes).toEqual(['no takeaway: made of the summary']);
});

describe('without front matter', () => {
  it('has the title it begins with, or its name', () => {
    const titled = read('# A *fine* title #\n\nThe text.\n\nMore.');
    expect(titled.post).toMatchObject({ title: 'A fine title', takeaway: 'The text.', body: 'More.' });
    expect(titled.hasSlug).toBe(false);
    expect(read('# [Linked](https://else.example/a)\n\nText.').post).toMatchObject({
      title: 'Linked',
      source: { name: 'else.example', url: 'https://else.example/a' },
      body: '',
    });
    expect(read('Setext\n===\n\nText.').post).toMatchObject({ title: 'Setext', takeaway: 'Text.' });
    const named = read('Just words.\n\nMore.', { fileName: '2025-10-18-some-title.md' });
    expect(named.post).toMatchObject({ title: 'Some title', slug: 'some-title', publishedAt: '2025-10-18T00:00:00Z' });
    expect(named.notes).toContain('no title: used the name of the file');
  });

  it('is empty without words', () => {
    expect(faultOf('\n \n')).toEqual({ code: 'empty-source', format: 'Markdown' });
    expect(faultOf('---\ntags: [a]\n---\n')).toEqual({ code: 'empty-source', format: 'Markdown' });
  });
});

describe('knows', () => {
  const detect = (text: string, fileName?: string) => markdownSource.detect({ text, fileName, changedAt });

  it('front matter, Markdown files and pasted titles', () => {
    expect(detect('---\ntitle: a\n---\ntext')).toBe(true);
    expect(detect('\r\n---\r\ntitle: a\r\n---\r\ntext')).toBe(true);
    expect(detect('+++\ntitle = "a"\n+++\n')).toBe(true);
    expect(detect('{"title": "a"}\n\ntext')).toBe(true);
    expect(detect('words', 'a.MD')).toBe(true);
    expect(detect('# Title\n\nwords')).toBe(true);
  });

  it('and leaves other texts to others', () => {
    expect(detect('words')).toBe(false);
    expect(detect('words', 'a.txt')).toBe(false);
    expect(detect('---\n\nwords\n\n---\nmore')).toBe(false);
    expect(detect('{"title": "a"}')).toBe(false);
    expect(detect('{"title": "a"}', 'a.md')).toBe(false);
    expect(detect('<!doctype html><p>', 'a.md')).toBe(false);
  });

  it('that a digest is one in a Markdown file too', () => {
    for (const name of readdirSync('tests/fixtures/digest')) {
      const text = readFileSync(`tests/fixtures/digest/${name}`, 'utf8');
      expect([name, detect(text, 'a.md'), detect(text)]).toEqual([name, false, false]);
    }
    for (const name of readdirSync('public/posts').filter((file) => file.endsWith('.json'))) {
      const post = decodePost(JSON.parse(readFileSync(`public/posts/${name}`, 'utf8')), name.replace('.json', ''));
      expect([name, post.ok && detect(printDigest(post.value), 'a.md')]).toEqual([name, false]);
    }
    expect(detect('# A clock\n\n✅ Main takeaway:\nIt runs fast.', 'a.md')).toBe(false);
  });

  it('and that an article with headings and talk of takeaways is Markdown', () => {
    expect(detect('# A clock\n\n## Key takeaways\n\n- It runs fast.\n\n#clocks', 'a.md')).toBe(true);
    expect(detect('# A clock\n\n**TL;DR:** It runs fast.\n\nMore of it.', 'a.md')).toBe(true);
  });
});

describe('fields', () => {
  const front = (fields: string, fileName?: string) => read(`---\n${fields}\n---\nText.\n\nMore.`, { fileName }).post;

  it('keep what they say, whatever YAML takes it for', () => {
    expect(front('title: 1.10\ntags: [2024, no, 0x10]\nauthor: null\ncategory: ~')).toMatchObject({
      title: '1.10',
      tags: ['2024', 'no', '0x10'],
      authors: [],
      category: undefined,
    });
    expect(front('title: "null"').title).toBe('null');
  });

  it.each([
    ['date: 2025-10-18 10:00:00 +0200', '2025-10-18T10:00:00+02:00'],
    ['pubDate: July 8th, 2022 10:30', '2022-07-08T10:30:00Z'],
    ['date: 2022/7/8 10:30', '2022-07-08T10:30:00Z'],
    ['published: 2025-10-18', '2025-10-18T00:00:00Z'],
    ['created: 1760805166', '2025-10-18T16:32:46Z'],
    ['Publish_Date: Sat, 18 Oct 2025 16:36:06 +0200', '2025-10-18T16:36:06+02:00'],
  ])('date by %s', (field, moment) => {
    expect(front(`title: a\n${field}`).publishedAt).toBe(moment);
  });

  it.each(['draft: yes', 'published: false', '_draft: true', 'status: draft'])('make a draft by %s', (field) => {
    expect(front(`title: a\n${field}`).draft).toBe(true);
  });

  it.each([
    ['slug: own', 'own'],
    ['permalink: /2025/10/last-part/', 'last-part'],
    ['url: /blog/last-part.html', 'last-part'],
    ['permalink: https://blog.example/a/last-part/index.html', 'last-part'],
    ['permalink: /:year/:title/', 'file'],
    ['permalink: false', 'file'],
    ['permalink: "/{{ page.fileSlug }}/"', 'file'],
    ['slug: ../../etc/passwd', 'etc-passwd'],
  ])('name the post by %s', (field, slug) => {
    expect(front(`title: a\n${field}`, 'file.md').slug).toBe(slug);
  });

  it('name categories and tags in many ways', () => {
    const terms = (fields: string) => {
      const { category, tags } = front(`title: a\n${fields}`);
      return [category, ...tags];
    };
    expect(terms('category: Web Design\ntags: a, b c')).toEqual(['Web Design', 'a', 'b c']);
    expect(terms('categories: jekyll update\ntags: a b')).toEqual(['jekyll', 'update', 'a', 'b']);
    expect(terms('categories: Web Design')).toEqual(['Web Design']);
    expect(terms('categories: [[A, B], [C]]\ntags: ["#x", {name: y}]')).toEqual(['A', 'B', 'C', 'x', 'y']);
    expect(terms('tags: [a]\nkeywords: a, static sites')).toEqual([undefined, 'a', 'static sites']);
  });

  it('name sources, authors and pictures', () => {
    expect(
      front(
        'title: a\nsource: Hacker News\nsource_url: https://news.example/1\nauthors: Ada, Ben\ncommentsUrl: https://news.example/2\nfeatured: true\nimages: [/a.png]\nfeatured_image_alt: A picture',
      ),
    ).toMatchObject({
      source: { name: 'Hacker News', url: 'https://news.example/1' },
      authors: [{ name: 'Ada' }, { name: 'Ben' }],
      discussionUrl: 'https://news.example/2',
      image: { src: '/a.png', alt: 'A picture' },
    });
    expect(
      front('title: a\nauthor:\n  - name: Ada\n    url: javascript:alert(1)\nimage: "java\\nscript:x"'),
    ).toMatchObject({
      authors: [{ name: 'Ada' }],
      image: undefined,
    });
  });

  it('that come twice are told', () => {
    expect(read('---\ntitle: a\ntitle: b\n---\nText').notes).toContain(
      'the field “title” is there more than once: took the last',
    );
  });
});

describe('the text', () => {
  it('resolves addresses against where it was fetched from', () => {
    const { post } = read(
      '# T\n\nFirst.\n\n[a](b.md "t") ![c](../d.png) [e](https://e.example/) [r] <img src="f.png" alt="f">\n\n[![g](g.png)](h)\n\n[r]: <i j>',
      {
        url: 'https://site.example/blog/post.md',
      },
    );
    expect(post.body).toBe(
      '[a](https://site.example/blog/b.md "t") ![c](https://site.example/d.png) [e](https://e.example/) [r](https://site.example/blog/i%20j) ![f](https://site.example/blog/f.png)\n\n[![g](https://site.example/blog/g.png)](https://site.example/blog/h)\n\n[r]: https://site.example/blog/i%20j',
    );
  });

  it('keeps the place of HTML in lists and quotes', () => {
    expect(
      read(
        '# T\n\nFirst.\n\n- a <b>b</b>\n  more<br>lines\n\n  > c <i>d</i><br>e\n- [ ] f[^1] <kbd>g</kbd>\n\n[^1]: h <b>i</b>',
      ).post.body,
    ).toBe('- a **b** more\\\n  lines\n\n  > c *d*\\\n  > e\n- [ ] f[^1] `g`\n\n[^1]: h **i**');
  });

  it('keeps formulas, unknown tags and code as they are', () => {
    const body = 'A <T> is `a<b>` and $a_1 < b_2$.\n\n    <b>code</b>';
    expect(read(`# T\n\nFirst.\n\n${body}`).post.body).toBe(body);
  });

  it('has what stands before the mark as its summary', () => {
    expect(read('# T\n\nOne paragraph.\n\n<!--more-->\n\nThe rest.').post).toMatchObject({
      takeaway: 'One paragraph.',
      body: 'The rest.',
    });
  });

  it('never says its title twice', () => {
    expect(read('---\ntitle: A title\n---\n# A *title*\n\nText.\n\nMore.').post.body).toBe('More.');
    expect(read('---\ntitle: A title\n---\n# Another\n\nText.').post.body).toBe('# Another\n\nText.');
  });
});

describe('refuses', () => {
  it('what is broken, with its line', () => {
    expect(faultOf('---\ntitle: a\ntags: [x\n---\nText')).toEqual({
      code: 'malformed-source',
      format: 'YAML front matter',
      detail: expect.stringMatching(/^line 4: Flow sequence/u),
    });
    expect(faultOf('+++\ntitle = "a"\nb = = 2\n+++\nText')).toEqual({
      code: 'malformed-source',
      format: 'TOML front matter',
      detail: 'line 3: invalid value',
    });
    expect(faultOf('---\ntitle: a\n\nText')).toMatchObject({ code: 'malformed-source' });
    expect(faultOf('{"title": "a",}\n\nText')).toMatchObject({ code: 'malformed-source', format: 'JSON front matter' });
    expect(faultOf('---js\n{ title: "a" }\n---\nText')).toMatchObject({ code: 'malformed-source' });
  });

  it.each([
    ['nested brackets', `---\na: ${'['.repeat(100_000)}\n---\n`],
    ['nested marks', `---\na: b\n${'? '.repeat(50_000)}\n---\n`],
    ['nested TOML', `+++\na${'.a'.repeat(50_000)} = 1\n+++\n`],
    ['an alias within itself', '---\na: &a [*a]\n---\n'],
    [
      'a billion laughs',
      `---\na: &a [x,x]\n${[...'bcdefghijklmnop'].map((name, index) => `${name}: &${name} [${`*${'abcdefghijklmno'[index]},`.repeat(9)}]`).join('\n')}\n---\n`,
    ],
    ['endless front matter', `---\na: ${'x'.repeat(1_000_000)}\n---\n`],
  ])('%s, fast', (_, text) => {
    const start = performance.now();
    expect(faultOf(text)).toMatchObject({ code: 'hostile-source' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('never takes long over hostile texts', { timeout: 60_000 }, () => {
  const pieces = [
    '{% highlight a %}\n',
    '{{< highlight go >}}\n',
    '{{<',
    '{% a ',
    '{{ ',
    '{{</* ',
    '{% raw %}',
    '<b>x\n\n',
    '<div>\n\n',
    '<!-- ',
    '` ',
    '## a {',
    '- a\n{: toc',
    'a\n',
    ' #',
    '[a]: <b>\n\n',
  ];
  for (const piece of pieces) {
    const start = performance.now();
    read(`# t\n\nx ${piece.repeat(500_000 / piece.length)}`, { url: 'https://site.example/' });
    expect([piece, performance.now() - start < 3000]).toEqual([piece, true]);
  }
});
