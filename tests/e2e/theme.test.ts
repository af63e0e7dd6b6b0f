import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';

test('a page begins in the theme that was chosen, before any code has come', async ({ page, site }) => {
  await page.goto(`${site.url}${post}`);
  const button = page.getByRole('button', { name: /^Theme/u });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  await page.route('**/assets/*.js', () => undefined);
  await page.goto(`${site.url}tags/`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 26)');
});

test.describe('in a sub-folder', () => {
  test.use({ folder: '/some/sub-folder/' });

  test('the theme is that of the site, not of the host', async ({ page, site }) => {
    await page.addInitScript(() => {
      localStorage.setItem('takeaway:/:theme', 'light');
      localStorage.setItem('takeaway:/some/sub-folder/:theme', 'dark');
    });
    await page.route('**/assets/*.js', () => undefined);
    await page.goto(`${site.url}${post}`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
