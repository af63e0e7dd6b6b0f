import { AxeBuilder } from '@axe-core/playwright';
import { startHostPage } from '../support/host-page';
import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';

test('"Embed this post" gives code that works, with the options that were chosen', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}${post}`);
  await page.getByRole('button', { name: 'Embed this post' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this post' });
  await expect(dialog.locator('iframe').contentFrame().getByRole('link', { name: 'Read on' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
  await dialog.getByRole('combobox', { name: 'View' }).selectOption({ label: 'Full article' });
  await dialog.getByRole('checkbox', { name: 'Comments' }).check();
  await expect(dialog.locator('iframe').contentFrame().getByRole('textbox', { name: 'Comment' })).toBeAttached();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('Copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code.split('\n')).toHaveLength(2);

  const host = await startHostPage();
  host.write(code);
  const other = await context.newPage();
  await other.goto(host.url);
  const widget = other.locator('iframe').contentFrame();
  await expect(widget.getByRole('heading', { name: 'Two families of models' })).toBeVisible();
  await expect(widget.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(widget.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await host.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the dialog, and nothing scrolls sideways on a phone, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}${post}`);
    await page.getByRole('button', { name: 'Embed this post' }).click();
    const dialog = page.getByRole('dialog', { name: 'Embed this post' });
    await expect(dialog.locator('iframe').contentFrame().getByRole('link', { name: 'Read on' })).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

test('the dialog is left with Escape, and the focus is where it was', async ({ page, site }) => {
  await page.goto(`${site.url}${post}`);
  const button = page.getByRole('button', { name: 'Embed this post' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
