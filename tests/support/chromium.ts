import { existsSync } from 'node:fs';

/** Debian's and most other Linux distributions' Chromium; Playwright's own is used where there is none. */
const systemChromium = '/usr/bin/chromium';

export const executablePath = existsSync(systemChromium) ? systemChromium : undefined;

/** Containers run as root, where Chromium's sandbox can't; nothing may talk to the outside during a test. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
