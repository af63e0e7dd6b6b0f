import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../../src/build/prerender/render-page.tsx';
import { articleWords } from '../../../src/build/products/article-words.ts';
import type { Post } from '../../../src/post/post-schema.ts';
import { postTalk } from '../../../src/post/post-view';
import { markdownText } from '../../../src/publish/markdown-text.ts';
import { makePost } from '../../support/make-post.ts';
import { testSite } from '../../support/render-app.tsx';

afterEach(() => vi.unstubAllEnvs());

async function wordsOn(post: Post): Promise<string> {
  vi.stubEnv('SSR', true);
  const html = await renderPage(
    testSite,
    { address: `/posts/${post.slug}/`, talk: postTalk(post) },
    { kind: 'post', post },
  );
  return articleWords(html, post.takeaway !== undefined);
}

const body = `First **bo**ld [words](https://a.example) & "more" <b>raw</b> 'quoted'.

## A part

- one
- two

| a | b |
| - | - |
| c | 1 < 2 |

> A quote

\`\`\`ts
const code = '</article>';
\`\`\`

![Booth](images/b.jpg)`;

it('has the words of the article, all of them, and those of nothing else on the page', async () => {
  for (const takeaway of [undefined, 'The *takeaway*.']) {
    const words = await wordsOn(makePost({ title: 'The title', takeaway, body, category: 'Art', tags: ['Cloud'] }));
    expect(words.split(' ').sort()).toEqual(expect.arrayContaining(markdownText(body).split(' ').sort()));
    expect(words).toMatch(/^First bold words & "more" <b>raw<\/b> 'quoted'\. A part one two a b c 1 < 2 A quote/u);
    expect(words).not.toMatch(/title|takeaway|Art|Cloud|Share|What do you think/u);
  }
});

it('is not misled by a contents list, nor by an article that speaks of HTML', async () => {
  const long = `## One\n\ntext </footer> \`<footer>\`\n\n## Two\n\ntext\n\n## Three\n\n${'word '.repeat(600)}end`;
  const words = await wordsOn(makePost({ body: long }));
  expect(words).toMatch(/^One text <\/footer> <footer> Two text Three word .*end$/u);
});

it('has no words where the article has none', async () => {
  expect(await wordsOn(makePost({ body: '' }))).toBe('');
});
