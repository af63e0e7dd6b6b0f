import type { Page } from '@playwright/test';
import { expect, test } from './site';

const pages = [
  '',
  'posts/every-piece-of-markdown/',
  'posts/قصة-الورق/',
  'tags/',
  'search/?q=paper',
  'notes/',
  'saved/',
  'compose/',
];

/** How far the page can be scrolled to its side, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What of the text is cut off, or lies over the edge of what it stands in. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header a, nav a, button, h1, h2, h3, label')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 1)
      .map((element) => `${element.tagName}: ${element.textContent}`),
  );
}

test('a page that is zoomed to 200 % scrolls in one direction, and shows every word', async ({ browser, site }) => {
  // What a window of 1280 pixels becomes.
  const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  for (const address of pages) {
    await page.goto(site.url + address);
    expect(await sideways(page), address).toBe(0);
    expect(await cutOff(page), address).toEqual([]);
  }
  await page.close();
});

for (const width of [640, 1280]) {
  test(`letters twice as large, as set in the browser, fit into ${width} pixels`, async ({ page, site }) => {
    const devtools = await page.context().newCDPSession(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url);
    const size = () => page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const address of pages) {
      await page.goto(site.url + address);
      expect(await sideways(page), address).toBe(0);
      expect(await cutOff(page), address).toEqual([]);
    }
    await page.goto(site.url);
    expect(await size()).toBeGreaterThan(before * 1.5);
  });
}

/** The longest that anything moves while the reader opens a post and goes back, in milliseconds. */
async function longestMotion(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /mount-/u.test(name)));
  await page.evaluate(() => {
    document.body.dataset.longest = '0';
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        const { duration } = effect?.getComputedTiming() ?? {};
        const longest = Math.max(Number(document.body.dataset.longest), Number(duration) || 0);
        document.body.dataset.longest = String(longest);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.locator('main article a').first().click();
  await page.locator('main h1').waitFor();
  await expect(page).not.toHaveURL(url);
  await page.waitForTimeout(300);
  await page.goBack();
  await expect(page).toHaveURL(url);
  await page.waitForTimeout(300);
  return page.evaluate(() => Number(document.body.dataset.longest));
}

test('pages fade into one another, but not for readers who want no motion', async ({ page, site }) => {
  expect(await longestMotion(page, site.url)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestMotion(page, site.url)).toBe(0);
});

test('where the system sets the colours, controls keep an edge and what is found stays marked', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of ['posts/the-smallest-post/', 'search/?q=paper', 'notes/']) {
    await page.goto(site.url + address);
    await page.waitForLoadState('networkidle');
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, textarea, select')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { borderStyle, appearance } = getComputedStyle(control);
          return borderStyle === 'none' && appearance === 'none';
        })
        .map((control) => control.outerHTML),
    );
    expect(bare, address).toEqual([]);
  }
  await page.goto(`${site.url}search/?q=paper`);
  const mark = page.locator('mark').first();
  const colours = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await mark.evaluate(colours)).not.toBe(await page.locator('body').evaluate(colours));
});
