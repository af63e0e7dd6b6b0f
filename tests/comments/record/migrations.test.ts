// @vitest-environment node
import { expect, it } from 'vitest';
import { commentVersion, type Migration, migrate, migrations } from '../../../src/comments/record/migrations';

const steps: readonly Migration[] = [
  ({ words, ...rest }) => ({ ...rest, text: words }),
  (record) => ({ ...record, tone: 'plain' }),
];

it('leads from each version to the newest, with none left out', () => {
  expect(migrations).toHaveLength(commentVersion - 1);
});

it('lifts a record step by step, from whichever version it has, and leaves the original alone', () => {
  const oldest = { v: 1, words: 'hello' };
  expect(migrate(oldest, steps)).toEqual({ v: 3, text: 'hello', tone: 'plain' });
  expect(migrate({ v: 2, text: 'hello' }, steps)).toEqual({ v: 3, text: 'hello', tone: 'plain' });
  expect(oldest).toEqual({ v: 1, words: 'hello' });
});

it.each([3, 4, 0, -1, 1.5, Number.NaN])('leaves a record of version %s as it is', (version) => {
  const record = { v: version, words: 'hello' };
  expect(migrate(record, steps)).toEqual(record);
});
