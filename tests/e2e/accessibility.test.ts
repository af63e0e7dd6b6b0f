import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const pages = {
  home: '',
  'a post': 'posts/every-piece-of-markdown/',
  'a post from right to left': 'posts/قصة-الورق/',
  'the smallest post': 'posts/the-smallest-post/',
  'all tags': 'tags/',
  'a tag': 'tags/takeaway/',
  'all categories': 'categories/',
  'a category': 'categories/guide/',
  'all comments': 'notes/',
  'saved posts': 'saved/',
  composing: 'compose/',
  search: 'search/',
  'search results': 'search/?q=paper',
  takeaways: '?view=takeaways',
};

for (const [name, address] of Object.entries(pages)) {
  test(`axe finds nothing on ${name}, light or dark`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${site.url}${address}`);
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
  });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('nothing scrolls sideways on a narrow screen', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(pages)) {
    await page.goto(`${site.url}${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

for (const [name, address] of Object.entries({ 'an unknown page': 'nowhere/', 'a missing post': 'posts/missing/' })) {
  test(`axe finds nothing on ${name}, which says what to do`, async ({ page, site, expectedErrors }) => {
    expectedErrors.push(/404/u);
    await page.goto(`${site.url}${address}`);
    await expect(page.getByRole('alert').getByRole('link', { name: 'Go to the home page' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the prerendered page says which link of the navigation leads to it', async ({ page, site }) => {
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]');
  await page.goto(`${site.url}tags/`);
  await expect(current).toHaveText('Tags');
  await page.getByRole('link', { name: 'Categories' }).click();
  await expect(current).toHaveText('Categories');
  await page.goto(`${site.url}posts/the-smallest-post/`);
  await expect(current).toHaveCount(0);
});

test('name, navigation and theme share the header without overlap, and are large enough for a finger', async ({
  browser,
  site,
}) => {
  for (const width of [320, 390, 500, 640, 768]) {
    const page = await browser.newPage({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true });
    await page.goto(site.url);
    const name = await page.locator('header > a').boundingBox();
    const button = await page.getByRole('button', { name: /^Theme/u }).boundingBox();
    const middle = (box: typeof name) => (box === null ? Number.NaN : box.y + box.height / 2);
    expect(Math.abs(middle(name) - middle(button)), `${width} pixels`).toBeLessThan(4);
    expect(button?.height).toBeGreaterThanOrEqual(44);
    for (const link of await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.close();
  }
});

test('the keyboard reaches the content first, and everything shows its focus', async ({ page, site }) => {
  await page.goto(site.url);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('the keyboard walks through a post in the order it is read, every stop in sight and outlined', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}posts/the-smallest-post/`);
  await page.waitForLoadState('networkidle');
  const stops: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      return { name: element.textContent || element.tagName, outline: getComputedStyle(element).outlineStyle };
    });
    if (stop === undefined) break;
    expect(stop.outline, stop.name).toBe('solid');
    stops.push(stop.name);
  }
  const places = ['Skip to the content', 'Takeaway', 'Posts', 'Theme: auto', 'Share', 'Keyboard shortcuts'].map(
    (name) => stops.indexOf(name),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBe(0);
  expect(stops.at(-1)).toBe('Keyboard shortcuts');
});
