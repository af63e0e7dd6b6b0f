import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Fallback, type StaticHost, startStaticHost } from '../support/static-host';

interface SiteOptions {
  /** The folder of the host that the site is in. */
  readonly folder: string;
  readonly fallback: Fallback;
}

interface SiteFixtures {
  /** The built site on a host of its own. */
  readonly site: StaticHost;
  /** Messages on the console that a test expects; all others fail it. */
  readonly expectedErrors: RegExp[];
}

/** A test over the built site in a real browser. A stray error on the console fails it. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  folder: ['/', { option: true }],
  fallback: ['404.html', { option: true }],
  site: async ({ folder, fallback }, use) => {
    const host = await startStaticHost(resolve('dist'), folder, fallback);
    await use(host);
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
