import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { executablePath } from './chromium';
import { hasNginx } from './nginx-host';

if (!hasNginx) {
  console.log('nginx is not installed, so its part of the tests is skipped (on Debian: apt-get install nginx-light).');
}

/** Installs Playwright's browser where the machine has none, so that one command passes all tests on a fresh machine. */
if (executablePath === undefined && !existsSync(chromium.executablePath())) {
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'No browser for the tests. Install Chromium (on Debian: apt-get install chromium) and run them again.',
    );
    process.exit(1);
  }
}
