import { expect, it } from 'vitest';
import { pageDataId, readPrerenderedPage } from '../../src/app/prerendered-page.ts';

function pageWith(data: string | undefined): Document {
  const page = document.implementation.createHTMLDocument();
  if (data === undefined) return page;
  const block = page.createElement('script');
  block.type = 'application/json';
  block.id = pageDataId;
  block.textContent = data;
  page.body.append(block);
  return page;
}

it('knows what the page was made for', () => {
  const data = { address: '/posts/a/', talk: { question: 'Would you go?', title: 'A', hash: '1-2' } };
  expect(readPrerenderedPage('/posts/a/', pageWith(JSON.stringify(data)))).toEqual(data);
});

it.each(['/posts/b/', '/', '/posts/a', '/?post=a'])(
  'is none at %s, where a host serves it for another address',
  (address) => {
    expect(readPrerenderedPage(address, pageWith('{"address":"/posts/a/"}'))).toBeUndefined();
  },
);

it.each([
  ['no data', undefined],
  ['empty data', ''],
  ['other data', '[]'],
  ['data without an address', '{"question":"?"}'],
])('is none where the page has %s', (_what, data) => {
  expect(readPrerenderedPage('/posts/a/', pageWith(data))).toBeUndefined();
});
