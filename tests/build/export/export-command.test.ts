// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-export-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('runs through npm with paths that start where the person is', async () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['run', '--silent', 'export', '--prefix', process.cwd(), '--', '--out', 'made', 'the-smallest-post'];
  const { stdout } = await promisify(execFile)(npm, args, { cwd: folder });
  expect(stdout).toBe('Posts: 1 written, in made.\n');
  expect(await readdir(join(folder, 'made'))).toEqual(['the-smallest-post.md']);
}, 30_000);
