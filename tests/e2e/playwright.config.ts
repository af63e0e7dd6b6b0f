import { defineConfig } from '@playwright/test';
import { executablePath, launchArguments } from '../support/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
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
