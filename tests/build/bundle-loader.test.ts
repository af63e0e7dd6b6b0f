import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { bundleLoader } from '../../src/build/bundle-loader';

let code = '';

beforeAll(async () => {
  code = await bundleLoader();
});

it('is a classic script, whole in itself', () => {
  expect(() => new Script(code)).not.toThrow();
  expect(code).not.toMatch(/\bimport\b|\bexport\b|\brequire\(/u);
});

it('is small, since every page that shows a widget loads it', () => {
  expect(gzipSync(code).length).toBeLessThanOrEqual(2500);
});

it('starts by itself, and leaves one name behind', () => {
  const site = 'https://site.example/folder/';
  const script = document.createElement('script');
  script.src = `${site}embed.js`;
  const quote = document.createElement('blockquote');
  quote.className = 'takeaway-embed';
  quote.dataset.post = 'a-post';
  document.body.append(script, quote);
  const before = new Set(Object.getOwnPropertyNames(window));

  new Function(code)();

  const frame = quote.nextElementSibling;
  expect(frame).toBeInstanceOf(HTMLIFrameElement);
  expect(frame?.getAttribute('src')).toContain(`${site}embed/?post=a-post#id=`);
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^\d+$/u.test(name));
  expect(added).toEqual(['Takeaway']);
  window.Takeaway?.detach();
  expect(quote.nextElementSibling).toBeNull();
});
