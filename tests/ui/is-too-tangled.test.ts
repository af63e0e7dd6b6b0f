// @vitest-environment node
import { expect, it } from 'vitest';
import { isTooTangled } from '../../src/ui/markdown/is-too-tangled';

it('refuses a block of thousands of marks', () => {
  expect(isTooTangled('*a_ '.repeat(5000))).toBe(true);
  expect(isTooTangled(`An ordinary beginning.\n\n${'[ (]('.repeat(5000)}`)).toBe(true);
});

it('takes a long article, however many marks its blocks have together', () => {
  expect(isTooTangled('A *paragraph* with [a link](b).\n\n'.repeat(5000))).toBe(false);
  expect(isTooTangled('Plain words without an end. '.repeat(50_000))).toBe(false);
});
