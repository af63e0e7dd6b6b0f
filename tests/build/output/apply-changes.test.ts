// @vitest-environment node
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyChanges, finishChanges } from '../../../src/build/output/apply-changes.ts';
import { writeSealed } from '../../../src/build/output/sealed-file.ts';
import { walkFiles } from '../../../src/build/output/walk-files.ts';

let root: string;
const at = (...path: string[]) => join(root, ...path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'takeaway-changes-'));
  put('dist', {
    'index.html': 'old',
    'posts/a/index.html': 'a',
    'posts/b/index.html': 'b',
  });
  put('next', { 'index.html': 'new', 'posts/c/index.html': 'c' });
});
afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(folder, path)), { recursive: true });
    writeFileSync(at(folder, path), text);
  }
}

const site = () =>
  Object.fromEntries([...walkFiles(at('dist'))].map(([path]) => [path, readFileSync(at('dist', path), 'utf8')]));
const changes = () => ({
  folder: at('dist'),
  staging: at('next'),
  leftOver: ['posts/b/index.html'],
});
const changed = {
  'index.html': 'new',
  'posts/a/index.html': 'a',
  'posts/c/index.html': 'c',
};

it('moves what is new in, takes what is old away, and leaves no empty folders', () => {
  applyChanges(at('journal'), changes());
  expect(site()).toEqual(changed);
  expect(existsSync(at('dist/posts/b'))).toBe(false);
  expect([existsSync(at('next')), existsSync(at('journal'))]).toEqual([false, false]);
});

it('brings changes to their end that were interrupted at any point', () => {
  const steps: (() => void)[] = [
    () => undefined,
    () => cpSync(at('next/posts/c'), at('dist/posts/c'), { recursive: true }),
    () => rmSync(at('next/posts/c'), { recursive: true }),
    () => rmSync(at('dist/posts/b/index.html')),
    () => rmSync(at('dist/posts/b'), { recursive: true }),
  ];
  for (const count of steps.keys()) {
    put('dist', { 'index.html': 'old', 'posts/b/index.html': 'b' });
    put('next', { 'index.html': 'new', 'posts/c/index.html': 'c' });
    rmSync(at('dist/posts/c'), { recursive: true, force: true });
    writeSealed(at('journal'), '1', changes());
    for (const step of steps.slice(0, count + 1)) step();
    expect(finishChanges(at('journal'))).toBe(true);
    expect(site()).toEqual(changed);
  }
});

it('has nothing to finish where nothing was begun, or where it is not known what', () => {
  expect(finishChanges(at('journal'))).toBe(false);
  writeFileSync(at('journal'), 'half a jour');
  expect(finishChanges(at('journal'))).toBe(false);
  expect(site()['index.html']).toBe('old');
  expect(existsSync(at('journal'))).toBe(false);
});
