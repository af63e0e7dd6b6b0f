// @vitest-environment node
import { expect, it } from 'vitest';
import { isTooComplex } from '../../../src/ui/markdown/is-too-complex';

it.each([
  ['quotes', '>'.repeat(101)],
  ['quotes with spaces', `a\n\n  ${'> '.repeat(101)}deep`],
  ['lists', `${'- '.repeat(101)}deep`],
  ['numbered lists', `${'1. '.repeat(101)}deep`],
  ['both', `${'> 1) * '.repeat(40)}deep`],
  ['a very long line', '>'.repeat(1_000_000)],
  ['a list by indentation', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['a list by tabs', Array.from({ length: 60 }, (_, depth) => `${'\t'.repeat(depth)}1. a`).join('\n')],
])('finds %s before the Markdown reader does', (_what, text) => {
  expect(isTooComplex(text)).toBe(true);
});

it.each([
  ['a hundred quotes', '>'.repeat(100)],
  ['a long rule', '-'.repeat(500)],
  ['a long rule with spaces', '- '.repeat(500)],
  ['a rule of stars', `a\n\n${' * '.repeat(500)}\nb`],
  ['a thousand quoted lines', '> a\n'.repeat(1_000)],
  ['a thousand items', '- a\n'.repeat(1_000)],
  ['arrows in a text', `a ${'> '.repeat(500)}`],
])('doesn’t mistake %s for it', (_what, text) => {
  expect(isTooComplex(text)).toBe(false);
});

it('finds a block of thousands of marks', () => {
  expect(isTooComplex('*a_ '.repeat(5000))).toBe(true);
  expect(isTooComplex(`An ordinary beginning.\n\n${'[ (]('.repeat(5000)}`)).toBe(true);
});

it('takes a long article, however many marks its blocks have together', () => {
  expect(isTooComplex('A *paragraph* with [a link](b).\n\n'.repeat(5000))).toBe(false);
  expect(isTooComplex('Plain words without an end. '.repeat(50_000))).toBe(false);
});

it.each([
  ['', ''],
  ['in a quote', '> '],
  ['with a row that only looks empty', '', '\u00a0'],
  ['with a form feed for a row', '', '\f'],
  ['with returns at the ends of lines', '', '|', '\r'],
])('finds a table that would be filled up with a million cells %s', (_where, before, row = '|', end = '\n') => {
  const table = [`${'|a'.repeat(300)}|`, '|-'.repeat(300), row, ...Array.from({ length: 1000 }, () => '|')];
  expect(isTooComplex(table.map((line) => `${before}${line}`).join(end))).toBe(true);
});

it('takes large tables, and as many small ones as there are', () => {
  const row = '| 1 | 2 | 3 | 4 | 5 |\n';
  expect(isTooComplex(`| a | b | c | d | e |\n|---|---|---|---|---|\n${row.repeat(1000)}`)).toBe(false);
  expect(isTooComplex(`---\n\n${'Words | and bars\n'.repeat(20_000)}`)).toBe(false);
});
