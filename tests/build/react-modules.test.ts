// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { asModule, reactModules } from '../../src/build/react-modules.ts';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));
const read = (file: string) => asModule(readFileSync(file, 'utf8'), file);
const exportsOf = (code: string) => [...(/^export \{ (.*) \};$/mu.exec(code)?.[1] ?? '').matchAll(/ as (\w+)/gu)];

const files = [
  ['react', 'react'],
  ['react', 'react-jsx-runtime'],
  ['react-dom', 'react-dom'],
  ['react-dom', 'react-dom-client'],
  ['scheduler', 'scheduler'],
] as const;

it.each(files)('gives as a module all that %s/cjs/%s.production.js gives', async (name, file) => {
  const path = join(folderOf(name), `cjs/${file}.production.js`);
  expect(path).toMatch(reactModules);
  const given = Object.keys(createRequire(import.meta.url)(path));
  expect(given.length).toBeGreaterThan(2);
  expect(
    exportsOf(read(path))
      .map(([, exported]) => exported)
      .sort(),
  ).toEqual(given.sort());
});

it('imports what was required, and leaves nothing of the old form', () => {
  const code = read(join(folderOf('react-dom'), 'cjs/react-dom-client.production.js'));
  expect(code).toMatch(/^import \* as Scheduler from 'scheduler';$/mu);
  expect(code).toMatch(/^import \* as React from 'react';$/mu);
  expect(code).toMatch(/^import \* as ReactDOM from 'react-dom';$/mu);
  expect(code).not.toMatch(/\brequire\b|\bexports\b/u);
});

it('runs as the package does', async () => {
  const code = read(join(folderOf('react'), 'cjs/react.production.js'));
  const react = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(react.createElement('p', { key: 1 }, 'A')).toMatchObject({ type: 'p', key: '1', props: { children: 'A' } });
});

it.each([
  ['react', 'index'],
  ['react', 'jsx-runtime'],
  ['react-dom', 'index'],
  ['react-dom', 'client'],
  ['scheduler', 'index'],
])('leads %s/%s.js to the file for production', (name, file) => {
  const path = join(folderOf(name), `${file}.js`);
  expect(path).toMatch(reactModules);
  expect(read(path)).toMatch(/^export \* from '\.\/cjs\/[\w-]+\.production\.js';$/mu);
});

it('leaves what runs in Node alone', () => {
  expect('/node_modules/react-dom/cjs/react-dom-server.node.production.js').not.toMatch(reactModules);
  expect('/node_modules/react/cjs/react.development.js').not.toMatch(reactModules);
});

it('refuses a file of another form', () => {
  expect(() => asModule('module.exports = { a: 1 };', 'react.js')).toThrow('react.js');
  expect(() => asModule('exports.a = require("b");', 'react.js')).toThrow('react.js');
});
