import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/every-piece-of-markdown/';
const title = 'Every piece of Markdown';

/** The card of the post in a list. */
const card = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('article').filter({ hasText: title });

const continuing = (page: Page) => page.getByRole('button', { name: 'Continue where you left off' });

/** What is remembered of the post. */
async function remembered(page: Page): Promise<{ readonly place: number; readonly readAt?: string } | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('takeaway:/:read:every-piece-of-markdown') ?? 'null'));
}

/** Reads on by so many screens, each for as long as it takes to be noticed: looks at the page are a second apart. */
async function readOn(page: Page, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen++) {
    await page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    await page.clock.runFor(1000);
  }
}

/** Opens the post, with a clock that can be moved on, and waits until the page has come to life. */
async function openPost(page: Page, url: string): Promise<void> {
  await page.clock.install();
  await page.goto(`${url}${post}`);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
}

test('a post that was read to its end is marked so in lists, also after a reload, and nothing moves for it', async ({
  page,
  site,
}) => {
  await openPost(page, site.url);
  await readOn(page, 30);
  await expect.poll(() => remembered(page)).toMatchObject({ place: 1, readAt: expect.any(String) });
  await page.getByRole('link', { name: 'Posts', exact: true }).click();
  await expect(card(page).getByText('Read', { exact: true })).toBeVisible();

  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.set(window, 'shift', Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await expect(card(page).getByText('Read', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
  const others = page.getByRole('list', { name: 'Posts' }).getByRole('article').filter({ hasNotText: title });
  await expect(others.getByText('Read', { exact: true }).filter({ visible: true })).toHaveCount(0);
});

test('a look at the end is no reading', async ({ page, site }) => {
  await openPost(page, site.url);
  await page.clock.runFor(2000);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.clock.runFor(10_000);
  expect(await remembered(page)).toBeNull();
});

test('the place is offered again after the page was closed, at another width, and never taken by itself', async ({
  page,
  context,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPost(page, site.url);
  await readOn(page, 3);
  expect(await remembered(page)).toMatchObject({ place: expect.any(Number) });
  const words = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('article :is(p, h2, h3, li, pre, tr)')];
    return blocks.find((block) => block.getBoundingClientRect().top > 0)?.innerText;
  });
  await page.close();

  const again = await context.newPage();
  await again.setViewportSize({ width: 360, height: 640 });
  await again.goto(`${site.url}${post}`);
  await expect(continuing(again)).toBeVisible();
  expect(await again.evaluate(() => scrollY)).toBe(0);
  await continuing(again).click();
  await expect(continuing(again)).toBeHidden();
  expect(
    await again.evaluate((words) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('article :is(p, h2, h3, li, pre, tr)')];
      const block = blocks.find((block) => block.innerText === words);
      return block === undefined ? 'gone' : Math.abs(block.getBoundingClientRect().top) < innerHeight;
    }, words),
  ).toBe(true);
  await again.close();
});

test('a saved post is on the page of saved posts, under its title, until it is removed, which Undo takes back', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await card(page)
    .getByRole('button', { name: `Bookmark: ${title}` })
    .click();
  await expect(card(page).getByRole('button', { name: `Bookmarked: ${title}`, pressed: true })).toBeVisible();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  const saved = page.getByRole('list', { name: 'Saved posts' });
  await expect(saved.getByRole('link', { name: title })).toBeVisible();
  await saved.getByRole('button', { name: /^Remove/u }).click();
  await expect(saved.getByRole('link', { name: title })).toHaveCount(0);
  await saved.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await saved.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const button = page.getByRole('article').getByRole('button', { name: /^Bookmark(?:ed)?$/u });
  await expect(button).toHaveText('Bookmarked');
  await button.click();
  await expect(button).toHaveText('Bookmark');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('two tabs show each other what they save', async ({ page, context, site }) => {
  const other = await context.newPage();
  await page.goto(site.url);
  await other.goto(site.url);
  await card(other)
    .getByRole('button', { name: `Bookmark: ${title}` })
    .click();
  await expect(card(page).getByRole('button', { name: `Bookmarked: ${title}` })).toBeVisible();
  await page.goto(`${site.url}saved/`);
  await expect(page.getByRole('list', { name: 'Saved posts' }).getByRole('listitem')).toHaveCount(1);
  await card(other)
    .getByRole('button', { name: `Bookmarked: ${title}` })
    .click();
  await expect(page.getByText('You have not saved a post yet.')).toBeVisible();
  await other.close();
});

test('where the browser blocks storage, the page works, and says so when asked to save', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(site.url);
  await card(page)
    .getByRole('button', { name: `Bookmark: ${title}` })
    .click();
  await expect(card(page).getByRole('alert')).toContainText('This browser does not let the site store anything.');
  await card(page).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`${site.url}saved/`);
  await expect(page.getByRole('alert')).toContainText('This browser does not let the site store anything.');
});

test('export, wipe and import bring everything back', async ({ page, browser, site }) => {
  await openPost(page, site.url);
  await readOn(page, 30);
  await expect.poll(() => remembered(page)).toMatchObject({ readAt: expect.any(String) });
  await page.getByRole('article').getByRole('button', { name: 'Bookmark', exact: true }).click();
  await expect(page.getByRole('article').getByRole('button', { name: 'Bookmarked', pressed: true })).toBeVisible();
  await page.goto(`${site.url}notes/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export comments' }).click();
  const text = await readFile(await (await download).path());

  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(`${site.url}notes/`);
  const chooser = fresh.waitForEvent('filechooser');
  await fresh.getByRole('button', { name: 'Import comments' }).click();
  await (await chooser).setFiles({ name: 'export.json', mimeType: 'application/json', buffer: text });
  const preview = fresh.getByRole('region', { name: 'Import preview' });
  await expect(preview).toContainText('1 saved post');
  await expect(preview).toContainText('1 read mark');
  await fresh.getByRole('button', { name: 'Merge comments' }).click();
  await expect(fresh.getByText('1 saved post, 1 read mark merged.')).toBeVisible();
  await fresh.getByRole('link', { name: 'Posts', exact: true }).click();
  await expect(card(fresh).getByText('Read', { exact: true })).toBeVisible();
  await expect(card(fresh).getByRole('button', { name: `Bookmarked: ${title}` })).toBeVisible();
  await fresh.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where much is saved, begun and damaged, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => {
      const at = '2026-11-24T08:00:00Z';
      const put = (kind: string, mark: object) =>
        localStorage.setItem(`takeaway:/:${kind}`, JSON.stringify({ v: 1, updatedAt: at, ...mark }));
      put('saved:one', { post: 'one', title: 'One', savedAt: at });
      put('saved:two', { post: 'two', title: 'كتاب', savedAt: at });
      put('read:every-piece-of-markdown', { post: 'every-piece-of-markdown', title: 'Half', place: 0.5, block: 40.5 });
      put('read:damaged', { v: 2 });
    });
    await page.goto(`${site.url}saved/`);
    await expect(page.getByRole('list', { name: 'Saved posts' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove: One' }).click();
    for (const address of ['saved/', post]) {
      if (address === post) {
        await page.goto(`${site.url}${post}`);
        await expect(continuing(page)).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
  });
}
