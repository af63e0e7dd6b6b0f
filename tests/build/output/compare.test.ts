// @vitest-environment node
import { expect, it } from 'vitest';
import { compare } from '../../../src/build/output/compare.ts';
import type { Ledger, WrittenFile } from '../../../src/build/output/ledger.ts';
import type { Product } from '../../../src/build/products/product.ts';

const product = (id: string, key: string, ...files: string[]): Product => ({
  id,
  key,
  files,
  task: { kind: 'text', path: id, text: '' },
});
const written = (path: string, size = 1, modified = 1): WrittenFile => [path, size, modified];
const ledger: Ledger = new Map([
  ['a', { key: '1', files: [written('a.html'), written('a.json')] }],
  ['b', { key: '1', files: [written('b.html')] }],
]);
const products = [product('a', '1', 'a.html', 'a.json'), product('b', '1', 'b.html')];
const there = [written('a.html'), written('a.json'), written('b.html')];
const staleIn = (result: ReturnType<typeof compare>) => result.stale.map(({ id }) => id);

it('makes nothing where nothing has changed', () => {
  const result = compare(products, ledger, there);
  expect(result).toEqual({ stale: [], kept: ledger, leftOver: [] });
});

it('makes what is new and what is made from something else now', () => {
  const result = compare([product('a', '2', 'a.html', 'a.json'), product('c', '1', 'c.html')], ledger, there);
  expect(staleIn(result)).toEqual(['a', 'c']);
  expect(result.leftOver).toEqual(['b.html']);
});

it('makes again what is missing, cut short, or was written by somebody else', () => {
  for (const found of [
    [written('a.html'), written('b.html')],
    [written('a.html', 0), written('a.json'), written('b.html')],
    [written('a.html'), written('a.json', 1, 2), written('b.html')],
  ]) {
    expect(staleIn(compare(products, ledger, found))).toEqual(['a']);
  }
});

it('takes away what no product asks for, and nothing else', () => {
  const result = compare(products, ledger, [...there, written('stray.txt'), written('posts/gone.json')]);
  expect(result.leftOver).toEqual(['stray.txt', 'posts/gone.json']);
});

it('makes everything where there is no ledger', () => {
  expect(staleIn(compare(products, new Map(), there))).toEqual(['a', 'b']);
});
