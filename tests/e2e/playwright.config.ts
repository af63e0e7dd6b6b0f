import { defineConfig } from '@playwright/test';
import { executablePath, launchArguments } from '../support/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Browsers wait for much of their time, so two of them keep two cores busy.
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    launchOptions: {
      args: launchArguments,
      ...(executablePath !== undefined && { executablePath }),
    },
    trace: 'retain-on-failure',
  },
});
