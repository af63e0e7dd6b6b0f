// @vitest-environment node
import { expect, it } from 'vitest';
import { type Budget, checkBudgets, describeSizes } from '../../src/build/size/budgets.ts';

const manifest = {
  'index.html': { file: 'assets/entry.js' },
  'mount.tsx': { file: 'assets/mount.js', imports: ['index.html', '_shared.js'] },
  'pages.tsx': { file: 'assets/pages.js', imports: ['_shared.js', 'mount.tsx'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['mount.tsx'] },
};
const sizes: Readonly<Record<string, number>> = {
  'assets/entry.js': 1,
  'assets/mount.js': 20,
  'assets/pages.js': 300,
  'assets/shared.js': 4000,
};

function measure(budget: Omit<Budget, 'name' | 'limit'>, limit = 10_000) {
  return checkBudgets([{ name: 'x', limit, ...budget }], manifest, (file) => sizes[file] ?? Number.NaN);
}

it('counts a chunk with everything it imports, each once', () => {
  expect(measure({ modules: ['index.html'] })[0]?.bytes).toBe(1);
  expect(measure({ modules: ['index.html', 'mount.tsx'] })[0]?.bytes).toBe(4021);
});

it('leaves out what is there already', () => {
  expect(measure({ modules: ['pages.tsx'], after: ['mount.tsx'] })[0]?.bytes).toBe(300);
});

it('fails on a module that the build does not have', () => {
  expect(() => measure({ modules: ['gone.tsx'] })).toThrow('no chunk for gone.tsx');
});

it('says which budget is broken, and by how much', () => {
  expect(describeSizes(measure({ modules: ['pages.tsx'] }, 4321))).toContain('4.3 of    4.3 kB  ok');
  expect(describeSizes(measure({ modules: ['pages.tsx'] }, 4000))).toContain('OVER by 321 bytes');
});
