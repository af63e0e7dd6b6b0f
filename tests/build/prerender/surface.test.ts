// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSurface } from '../../../src/build/prerender/surface';

it('finds the colours where the site’s own styles name them, minified or not', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const { light, dark } = readSurface(css);
  expect([light, dark]).toEqual([expect.stringMatching(/^#[\da-f]{6}$/u), expect.stringMatching(/^#[\da-f]{6}$/u)]);
  expect(readSurface(css.replaceAll(/\s+/gu, ''))).toEqual({ light, dark });
});

it('refuses styles without them', () => {
  expect(() => readSurface('body{color:red}')).toThrow('--color-surface');
});
