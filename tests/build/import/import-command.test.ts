// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takeaway-import-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('runs through npm with paths that start where the person is', async () => {
  await writeFile(join(folder, 'clock.txt'), '# A clock\n\nIt runs fast.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['run', '--silent', 'import', '--prefix', process.cwd(), '--', 'clock.txt', '--out', 'posts'];
  const { stdout } = await promisify(execFile)(npm, args, { cwd: folder });
  expect(stdout).toContain('Posts: 1 written.');
  expect(await readdir(join(folder, 'posts'))).toEqual(['a-clock.json']);
}, 30_000);
