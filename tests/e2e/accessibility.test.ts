import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site';

const pages = {
  home: '',
  'a post': 'posts/every-piece-of-markdown/',
  'a post from right to left': 'posts/قصة-الورق/',
  'the smallest post': 'posts/the-smallest-post/',
  'all tags': 'tags/',
  'a category': 'categories/guide/',
  'all comments': 'notes/',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.url}${address}`);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}

test('nothing scrolls sideways on a narrow screen', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(pages)) {
    await page.goto(`${site.url}${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
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
