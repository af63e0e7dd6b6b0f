// @vitest-environment node
import { expect, it } from 'vitest';
import { distinctTerms, postView } from '../../src/post/post-view';
import { makePost } from '../support/make-post';

it('has everything ready to show', () => {
  const post = makePost({
    title: 'Cloud at play',
    category: 'Technology',
    tags: ['Cloud', 'C++'],
    source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
    updatedAt: 1760805166,
    language: 'ar',
    takeaway: 'Games move.',
  });
  expect(postView(post, 'en-GB')).toMatchObject({
    address: '/posts/a-post/',
    title: 'Cloud at play',
    language: 'ar',
    direction: 'rtl',
    published: { iso: '2025-10-18T16:36:06Z', text: '18 October 2025' },
    updated: { iso: '2025-10-18T16:32:46Z', text: '18 October 2025' },
    category: { label: 'Technology', to: '/categories/technology/' },
    tags: [
      { label: '#Cloud', to: '/tags/cloud/' },
      { label: '#C++', to: '/tags/c~plus~~plus~/' },
    ],
    source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
    readingTime: '1 min read',
    takeaway: 'Games move.',
    body: 'The body.',
  });
});

it('shows a tag once that is there in another case or spacing too, as it was first written', () => {
  const { tags } = postView(makePost({ tags: ['Cloud', 'AI', 'cloud', 'CLOUD', 'Big Data', 'big  data'] }), 'en');
  expect(tags.map(({ label }) => label)).toEqual(['#Cloud', '#AI', '#Big Data']);
});

it('keeps the order in which tags are first written', () => {
  expect(distinctTerms(['b', 'a', 'B', 'c'])).toEqual(['b', 'a', 'c']);
});

it('counts the takeaway into the reading time', () => {
  const words = 'word '.repeat(345);
  expect(postView(makePost({ body: words, takeaway: words }), 'en').readingTime).toBe('3 min read');
});

it('leaves out what the post leaves out', () => {
  expect(postView(makePost(), 'en')).toMatchObject({
    category: undefined,
    tags: [],
    source: undefined,
    updated: undefined,
    takeaway: undefined,
    image: undefined,
    discussionUrl: undefined,
  });
});
