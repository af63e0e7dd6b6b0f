// @vitest-environment node
import { expect, it } from 'vitest';
import type { PostFacts } from '../../../src/build/archive/post-facts.ts';
import { summarize } from '../../../src/build/archive/post-facts.ts';
import { checkReferences } from '../../../src/build/check/check-references.ts';
import { findReferences } from '../../../src/publish/references.ts';
import { makePost } from '../../support/make-post.ts';

function facts(slug: string, fields: Parameters<typeof makePost>[0]): PostFacts {
  const post = makePost({ slug, ...fields });
  return {
    file: `posts/${slug}.json`,
    key: '',
    size: 0,
    isDraft: post.draft,
    modified: post.publishedAt,
    summary: summarize(post),
    summaryKey: '',
    references: findReferences(post),
  };
}

const files = new Set(['posts/images/a.png', 'about.pdf']);
const around = [
  facts('there', { category: 'Art & Craft', tags: ['C++'] }),
  facts('قصة', {}),
  facts('not-yet', { draft: true }),
];

function issuesOf(fields: Parameters<typeof makePost>[0]): readonly string[] {
  const found = checkReferences([facts('here', fields), ...around], (path) => files.has(path));
  return found.flatMap(({ issues }) => issues);
}

it.each([
  '[a post](there/)',
  '[a post](../posts/there/#part)',
  '[a post](/posts/there)',
  '[a post](قصة/) and [again](%D9%82%D8%B5%D8%A9/)',
  '[its data](there.json)',
  '[home](/) [tags](/tags/) [search](/search/?q=x)',
  '[a tag](/tags/c~plus~~plus~/) [a category](/categories/art-~and~-craft/)',
  '[a file](/about.pdf) ![a picture](images/a.png)',
  '[elsewhere](https://example.org/) [mail](mailto:a@example.org) [a note][1]\n\n[1]: https://example.org/',
  '[a part](#of-this)',
  '`[code](nowhere/)`',
])('has nothing to say of %s', (body) => {
  expect(issuesOf({ body })).toEqual([]);
});

it.each([
  ['[x](nowhere/)', 'body: link to "nowhere/": there is no such post, page or file'],
  ['[x](not-yet/)', 'body: link to "not-yet/": that post is a draft, which the site has not'],
  ['[x][1]\n\n[1]: gone/', 'body: link to "gone/": there is no such post, page or file'],
  ['[x](/tags/nobody/)', 'body: link to "/tags/nobody/": there is no such post, page or file'],
  ['![a picture](images/b.png)', 'body: picture "images/b.png": there is no file public/posts/images/b.png'],
  [
    '![](https://example.org/a.png)',
    'body: picture "https://example.org/a.png": it has no alternative text, so not everybody learns what it shows',
  ],
])('names what is wrong with %s', (body, issue) => {
  expect(issuesOf({ body })).toEqual([issue]);
});

it('looks at the takeaway and the picture on top too', () => {
  expect(issuesOf({ takeaway: 'See [x](gone/).', image: { src: 'images/b.png', alt: '' } })).toHaveLength(3);
});
