import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { takeaway } from './src/build/vite-plugin.ts';

export default defineConfig({
  // Relative addresses between built files: the build works in any folder of any host.
  base: './',
  plugins: [react(), takeaway()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'jsdom',
    setupFiles: ['tests/support/setup.ts'],
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
