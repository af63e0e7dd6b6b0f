import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/every-piece-of-markdown/';

/** The button around the first picture of an article. A picture takes room only when it comes, which is near the screen. */
async function pictureOf(page: Page): Promise<Locator> {
  const button = page.locator('article button:has(img)').first();
  await button.evaluate((element) => element.scrollIntoView());
  return button;
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Share copies the link where the system has nothing to share with, and says so', async ({ page, site }) => {
    await page.goto(`${site.url}${post}?utm_source=letter#tables`);
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}${post}`);
  });

  test('Copy as Markdown copies the file that lies beside the post', async ({ page, site }) => {
    await page.goto(`${site.url}${post}`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied as Markdown' })).toBeVisible();
    const file = await (await page.request.get(`${site.url}posts/every-piece-of-markdown.md`)).text();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
  });

  test('the button of a block of code copies it, and says so for a moment', async ({ page, site }) => {
    await page.goto(`${site.url}${post}`);
    const block = page.locator('article :has(> button):has(> pre)').first();
    const code = await block.locator('code').textContent();
    await block.getByRole('button', { name: 'Copy' }).click();
    await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code?.trimEnd());
    await expect(block.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  });
});

test('a browser that refuses to copy is told of, and the text is within reach', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`${site.url}${post}`);
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  const block = page.locator('article :has(> button):has(> pre)').first();
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button', { name: 'Could not copy' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
    (await block.locator('code').innerText()).trim(),
  );

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('link', { name: 'Save it as a file' }).click();
  expect((await download).suggestedFilename()).toBe('every-piece-of-markdown.md');

  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('alert')).toContainText(`${site.url}${post}`);
});

test('code that is gone is told of where it was wanted', async ({ page, site, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED|Failed to load resource|Failed to fetch/u);
  await page.route('**/assets/create-reading-*.js', (route) => route.abort());
  await page.goto(`${site.url}${post}`);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('alert')).toContainText('The code for this could not be loaded.');
});

test.describe('a picture', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`opens as large as the screen takes it, and axe finds nothing, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`${site.url}${post}`);
      const button = await pictureOf(page);
      const name = (await button.getByRole('img').getAttribute('alt')) ?? '';
      await button.click();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
      const box = await dialog.getByRole('img', { name }).boundingBox();
      expect(box?.width).toBeLessThanOrEqual(360);
      expect(box?.height).toBeLessThanOrEqual(640);
      expect(box?.width).toBeGreaterThan(100);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button).toBeFocused();
    });
  }

  test('is closed by a click anywhere and by the way back', async ({ page, site }) => {
    await page.goto(site.url);
    await page
      .getByRole('list', { name: 'Posts' })
      .getByRole('link', { name: /every piece of markdown/iu })
      .click();
    const button = await pictureOf(page);
    await button.click();
    await page.getByRole('dialog').getByRole('img').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is shown that could do nothing', async ({ page, site }) => {
    await page.goto(`${site.url}${post}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const name of ['Share', 'Copy as Markdown', 'Embed this post', 'Copy', 'Keyboard shortcuts']) {
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    }
  });
});
