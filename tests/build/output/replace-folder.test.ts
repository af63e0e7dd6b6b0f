// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder, restoreFolder } from '../../../src/build/output/replace-folder.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'takeaway-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function make(name: string, text: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), text);
  return folder;
}

it('puts the new folder in the place of the old one, and leaves nothing else behind', () => {
  make('dist', 'old');
  make('dist.old', 'left by a build that was killed');
  replaceFolder(join(parent, 'dist'), make('dist.next', 'new'));
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(readFileSync(join(parent, 'dist/a.txt'), 'utf8')).toBe('new');
});

it('needs no old folder', () => {
  replaceFolder(join(parent, 'dist'), make('dist.next', 'new'));
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('gives the old folder back where the new one can’t be put there', () => {
  make('dist', 'old');
  expect(() => replaceFolder(join(parent, 'dist'), join(parent, 'missing'))).toThrow('ENOENT');
  expect(readFileSync(join(parent, 'dist/a.txt'), 'utf8')).toBe('old');
  expect(existsSync(join(parent, 'dist.old'))).toBe(false);
});

it('brings the folder back where the machine stopped before the new one was in place', () => {
  make('dist.old', 'old');
  restoreFolder(join(parent, 'dist'));
  expect(readdirSync(parent)).toEqual(['dist']);
  make('dist.old', 'older');
  restoreFolder(join(parent, 'dist'));
  expect(readFileSync(join(parent, 'dist/a.txt'), 'utf8')).toBe('old');
});
