// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { feedSource } from '../../../../src/publish/sources/feed/feed-source';
import { ghostSource } from '../../../../src/publish/sources/ghost/ghost-source';
import { hackerNewsSource } from '../../../../src/publish/sources/hacker-news/hacker-news-source';
import { wordpressRestSource } from '../../../../src/publish/sources/wordpress/wordpress-rest-source';
import { wxrSource } from '../../../../src/publish/sources/wordpress/wxr-source';

const importers = [feedSource, wxrSource, wordpressRestSource, ghostSource, hackerNewsSource];
const folders = ['feeds', 'wordpress', 'ghost', 'hacker-news'];
const files = folders.flatMap((folder) => readdirSync(`tests/fixtures/${folder}`).map((name) => `${folder}/${name}`));

function claims(text: string): number {
  return importers.filter(({ detect }) => detect({ text, changedAt: '2026-01-01T00:00:00Z' })).length;
}

it.each(files)('exactly one importer knows %s', (file) => {
  expect(claims(readFileSync(`tests/fixtures/${file}`, 'utf8'))).toBe(1);
});

it.each([
  JSON.stringify({ title: 'A post', publishedAt: '2026-01-01T00:00:00Z', body: '{"type":"story","id":1,"by":"x"}' }),
  '💥 Read this post\n📂 Category: RSS <rss version="2.0">',
  '---\ntitle: "db"\n---\n\n{"db": [{"data": {"posts": []}}]}',
  '<!doctype html><html><body><feed></feed></body></html>',
])('none takes another’s text: %j', (text) => {
  expect(claims(text)).toBe(0);
});

it.each([
  '',
  '{',
  '[',
  '<',
  'null',
  '[null]',
  '7',
  '{"db":[null]}',
  '{"hits":7}',
  '<rss',
  '\u0000',
  '<feed/>',
  '<rdf:RDF/>',
])('none throws, whatever it is given: %j', (text) => {
  for (const { parse } of importers) expect(parse({ text, changedAt: '2026-01-01T00:00:00Z' })).toHaveProperty('ok');
});
