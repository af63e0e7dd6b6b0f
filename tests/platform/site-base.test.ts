// @vitest-environment node
import { expect, it } from 'vitest';
import { findSiteBase } from '../../src/platform/site-base';

it.each([
  ['https://example.com/assets/index-abc.js', '/'],
  ['https://example.com/blog/assets/index-abc.js', '/blog/'],
  ['https://example.com/a/b/assets/chunk.js?v=2', '/a/b/'],
  ['https://example.com/caf%C3%A9/assets/index.js', '/caf%C3%A9/'],
])('finds the site’s folder from where its code lies: %s', (moduleUrl, base) => {
  expect(findSiteBase(moduleUrl, true)).toBe(base);
});

it('is the root of the host while developing, where code lies anywhere', () => {
  expect(findSiteBase('http://localhost:5173/src/platform/site-base.ts', false)).toBe('/');
});
