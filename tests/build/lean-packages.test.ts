// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dropUnused, leanPackages, productionRouter } from '../../src/build/lean-packages';

it('finds in the router what it marks and drops', () => {
  const folder = dirname(productionRouter);
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const lean = dropUnused(code, productionRouter);
  expect(productionRouter).toMatch(leanPackages);
  expect(code).toMatch(/^\w+\.displayName = "\w+";$/mu);
  expect(lean).not.toMatch(/^\w+\.displayName = "\w+";$/mu);
  expect(lean).toMatch(/^var \w+ = \/\* @__PURE__ \*\/ React\d*\.createContext\(/mu);
  expect(code).toMatch(/^\w+\.contextType = \w+;$/mu);
  expect(lean).not.toMatch(/^\w+\.contextType = \w+;$/mu);
  expect(lean).toMatch(/^ {2}static contextType = \w+;$/mu);
  expect(code).toContain('return isDataRoute ? useNavigateStable() : useNavigateUnstable();');
  expect(lean).toContain('return useNavigateUnstable();');
});

it('finds in idb what it drops', () => {
  const file = fileURLToPath(import.meta.resolve('idb'));
  const code = readFileSync(file, 'utf8');
  expect(file).toMatch(leanPackages);
  expect(code.match(/^replaceTraps\(/gmu)).toHaveLength(2);
  expect(dropUnused(code, file)).not.toMatch(/^replaceTraps\(/mu);
});
