import { expect, it } from 'vitest';
import { addTrailingSlash } from '../../../src/app/start/add-trailing-slash.ts';

it.each([
  ['/posts/a', '/posts/a/'],
  ['/posts/a?q=1#part', '/posts/a/?q=1#part'],
  ['/site/index.html?post=a', '/site/?post=a'],
  ['/posts/a/index.html', '/posts/a/'],
  ['/posts/a/', '/posts/a/'],
  ['/', '/'],
  ['/posts/my-index.html', '/posts/my-index.html/'],
])('makes %s the address of a page: %s', (given, address) => {
  window.history.replaceState({ kept: true }, '', given);
  addTrailingSlash();
  expect(`${location.pathname}${location.search}${location.hash}`).toBe(address);
  expect(window.history.state).toEqual({ kept: true });
});
