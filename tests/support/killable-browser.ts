import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { executablePath, launchArguments } from './chromium';

/** A whole browser with a profile of its own, which can be killed and started again. */
export interface KillableBrowser {
  /** Starts it, with what an earlier start left in its profile. */
  readonly start: () => Promise<BrowserContext>;
  /** Ends it as a power cut does: nothing it still wanted to write is written. */
  readonly kill: () => Promise<void>;
  /** Ends it, and removes its profile. */
  readonly dispose: () => Promise<void>;
}

/** Makes a browser whose profile is new. Playwright's own way to start one can't be killed, so this goes without. */
export async function killableBrowser(): Promise<KillableBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'takeaway-profile-'));
  let process: ChildProcess | undefined;

  async function kill(): Promise<void> {
    if (process?.pid === undefined) return;
    const ended = once(process, 'exit');
    // Chromium is many processes, and together they are a group.
    globalThis.process.kill(-process.pid, 'SIGKILL');
    await ended;
    process = undefined;
  }

  return {
    start: async () => {
      const portFile = join(profile, 'DevToolsActivePort');
      await rm(portFile, { force: true });
      process = spawn(
        executablePath ?? chromium.executablePath(),
        [...launchArguments, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
        { detached: true, stdio: 'ignore' },
      );
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`);
      const [context] = browser.contexts();
      if (context === undefined) throw new Error('the browser has started without a window');
      return context;
    },
    kill,
    dispose: async () => {
      await kill();
      // The last of its processes may still be writing.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The port the browser has chosen; it writes it down once it listens. */
async function readPort(file: string): Promise<string> {
  for (;;) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await sleep(50);
  }
}
