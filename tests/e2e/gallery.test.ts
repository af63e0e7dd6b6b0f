import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test } from './site';

/** A state is a part of a page: it need have no landmarks and no heading of its own. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let server: ViteDevServer;
let site = '';

test.beforeAll(async () => {
  // A cache of its own, since another test runs a development server too; and it stays as it is, whatever changes.
  server = await createServer({
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'silent',
    cacheDir: '.cache/gallery-test',
  });
  await server.listen();
  site = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
});

test('no build has anything of it', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /gallery/iu.test(file))).toEqual([]);
  const code = files.filter((file) => /\.(?:html|js|css)$/u.test(file));
  expect(code.filter((file) => readFileSync(join('dist', file), 'utf8').includes('gallery/stage'))).toEqual([]);
});

test('a state has an address, which can be reloaded, in any theme, width and direction', async ({ page }) => {
  test.slow();
  await page.goto(`${site}gallery/`);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Fault message' }).click();
  await page.getByRole('navigation', { name: 'States' }).getByRole('link', { name: 'fault-timeout' }).click();
  await page.getByText('Dark').click();
  await page.getByText('320').click();
  await page.getByText('Right to left').click();
  for (const visit of ['by clicks', 'reloaded']) {
    const frame = page.frameLocator('iframe');
    await frame
      .getByRole('alert')
      .getByText(/took too long/u)
      .waitFor();
    const root = frame.locator('html');
    await expect(root, visit).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveAttribute('dir', 'rtl');
    expect(await root.evaluate(() => window.innerWidth)).toBe(320);
    await page.reload();
  }
});

// In parts, so that they can run side by side.
for (const part of [1, 2, 3, 4]) {
  test(`axe finds nothing in any state, light or dark, and none scrolls sideways, part ${part}`, async ({ page }) => {
    test.slow();
    const views = (await viewsOf(page)).filter((_view, place) => place % 4 === part - 1);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const view of views) {
      await show(page, view);
      // What would lie over the others has a frame of its own there.
      const frames = page.locator('[data-stage] > section > iframe');
      const states = await frames.evaluateAll((found) => found.map((frame) => frame.getAttribute('src') ?? ''));
      for (const shown of states.length === 0 ? [view] : states) {
        if (shown !== view) await show(page, shown);
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await faultsOf(page, (axe) => axe.withTags(wcag)), `${shown} light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await faultsOf(page, (axe) => axe.withRules('color-contrast')), `${shown} dark`).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), shown).toBeLessThanOrEqual(320);
      }
    }
  });
}

test('axe finds nothing in the page around them, on telephones and on desks', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}gallery/?view=checkbox`);
    await page.frameLocator('iframe').getByRole('checkbox').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

/** What axe finds, apart from frames: they are looked at by themselves, so it needs no detour over another page either. */
async function faultsOf(page: Page, narrow = (axe: AxeBuilder) => axe): Promise<readonly string[]> {
  const { violations } = await narrow(new AxeBuilder({ page }).exclude('iframe').setLegacyMode()).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The queries of all views, as the page that is without one lists them. */
async function viewsOf(page: Page): Promise<readonly string[]> {
  await page.goto(`${site}gallery/stage/`);
  const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
  await links.first().waitFor();
  const views = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(views.length).toBeGreaterThan(50);
  return views;
}

/** Goes to a view within the page, which is much faster than loading it anew, and waits until it is whole. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.locator('[data-stage]').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}
