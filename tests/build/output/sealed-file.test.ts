// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../src/build/output/sealed-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takeaway-sealed-'));
  file = join(folder, 'a/b.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('gives back what was kept, to the code that kept it', () => {
  writeSealed(file, '1', { words: ['a\nb', '日本'] });
  expect(readSealed(file, '1')).toEqual({ words: ['a\nb', '日本'] });
  expect(readSealed(file, '2')).toBeUndefined();
});

it('has nothing where nothing was kept', () => {
  expect(readSealed(file, '1')).toBeUndefined();
});

it('believes no file that was changed in any way', () => {
  writeSealed(file, '1', { posts: ['first', 'second'] });
  const whole = readFileSync(file);
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(change, fc.boolean(), ({ at, to }, isCut) => {
      const damaged = Buffer.from(whole);
      damaged[at] = to;
      const bytes = isCut ? whole.subarray(0, at) : damaged;
      writeFileSync(file, bytes);
      const isWhole = !isCut && whole[at] === to;
      expect(readSealed(file, '1')).toEqual(isWhole ? { posts: ['first', 'second'] } : undefined);
    }),
  );
});
