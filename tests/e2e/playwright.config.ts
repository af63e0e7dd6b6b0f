import { defineConfig } from '@playwright/test';
import { executablePath, launchArguments } from '../support/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Browsers wait for much of their time, so two of them keep two cores busy.
  workers: 2,
  // What fails once on a busy machine is tried again, with a trace, and reported as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    launchOptions: {
      args: launchArguments,
      ...(executablePath !== undefined && { executablePath }),
    },
    // Tracing every test takes a sixth of the time.
    trace: 'on-first-retry',
  },
});
