import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { hasNginx, startNginxHost } from '../support/nginx-host';
import { type Fallback, type Host, type StaticHost, startStaticHost } from '../support/static-host';

interface SiteOptions {
  /** The folder of the host that the site is in. */
  readonly folder: string;
  readonly fallback: Fallback;
  /** What serves the site where a test can do with any host. */
  readonly server: 'node' | 'nginx';
}

interface SiteFixtures {
  /** The built site on a host of its own, which can be made to misbehave. */
  readonly site: StaticHost;
  /** The built site on a host of its own, by the given server. */
  readonly host: Host;
  /** Messages on the console that a test expects; all others fail it. */
  readonly expectedErrors: RegExp[];
}

/** A test over the built site in a real browser. A stray error on the console fails it. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  folder: ['/', { option: true }],
  fallback: ['404.html', { option: true }],
  server: ['node', { option: true }],
  site: async ({ folder, fallback, page }, use) => {
    const host = await startStaticHost(resolve('dist'), folder, fallback);
    await use(host);
    // A page that is still loading something would take the end of its host for a fault.
    await page.close();
    await host.close();
  },
  host: async ({ folder, fallback, server, page }, use) => {
    base.skip(server === 'nginx' && !hasNginx, 'nginx is not installed here (on Debian: apt-get install nginx-light)');
    const start = server === 'nginx' ? startNginxHost : startStaticHost;
    const host = await start(resolve('dist'), folder, fallback);
    await use(host);
    // A page that is still loading something would take the end of its host for a fault.
    await page.close();
    await host.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  expectedErrors: async ({}, use) => use([]),
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
  },
});

export { expect };
