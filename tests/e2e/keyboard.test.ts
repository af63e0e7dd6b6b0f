import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';
const theme = (page: Page) => page.getByRole('button', { name: /^Theme/u });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const posts = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('heading').getByRole('link');

/** The page has come to life: before, keys only bring it to life. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

test('j and k go through the posts of a list, in sight, and Enter opens one', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await open(page, site.url);
  const count = await posts(page).count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('j');
    await expect(posts(page).nth(index)).toBeFocused();
    await expect(posts(page).nth(index)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(posts(page).nth(count - 2)).toBeFocused();
  await expect(posts(page).nth(count - 2)).toBeInViewport({ ratio: 1 });
  const title =
    (await posts(page)
      .nth(count - 2)
      .textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
});

test('j begins with what is on the screen', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await open(page, site.url);
  await posts(page)
    .nth(3)
    .evaluate((link) => link.scrollIntoView({ block: 'start' }));
  await page.keyboard.press('j');
  await expect(posts(page).nth(3)).toBeFocused();
});

test('t changes the theme, and the next page keeps it', async ({ page, site }) => {
  await open(page, `${site.url}${post}`);
  await page.keyboard.press('t');
  await expect(theme(page)).toHaveAccessibleName('Theme: light');
  await page.keyboard.press('t');
  await expect(theme(page)).toHaveAccessibleName('Theme: dark');
  await expect(page.getByRole('status').filter({ hasText: 'Theme: dark' })).toHaveCount(1);
  await open(page, site.url);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('no key does anything while the reader writes', async ({ page, site }) => {
  await open(page, `${site.url}${post}`);
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await comment.click();
  await page.keyboard.type('just kidding, that?');
  await expect(comment).toHaveValue('just kidding, that?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(theme(page)).toHaveAccessibleName('Theme: auto');
  expect(site.requested.filter((path) => path.includes('create-reading'))).toEqual([]);
});

test('? lists the shortcuts, and its switch turns them off for good', async ({ page, site }) => {
  await open(page, site.url);
  await page.keyboard.press('?');
  await expect(dialog(page).getByRole('term')).toHaveText(['j', 'k', 'c', '/', 't', '?']);
  await page.keyboard.press('t');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const turn = dialog(page).getByRole('switch', { name: 'Single-key shortcuts' });
  await expect(turn).toBeFocused();
  await page.keyboard.press('Space');
  await expect(turn).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('takeaway:/:shortcuts'))).toBe('off');

  await open(page, `${site.url}${post}`);
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
  await expect(dialog(page)).toHaveCount(1);
  await expect(theme(page)).toHaveAccessibleName('Theme: auto');
  await turn.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(theme(page)).toHaveAccessibleName('Theme: light');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the list of shortcuts, on a narrow screen, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 480 });
    await open(page, site.url);
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

test('each page that is opened in place is announced: its heading has the focus, the tab its title', async ({
  page,
  site,
}) => {
  await open(page, site.url);
  const main = page.getByRole('navigation', { name: 'Main' });
  for (const [link, heading, title] of [
    ['Categories', 'Categories', /^Categories – /u],
    ['Tags', 'Tags', /^Tags – /u],
    ['Notes', 'Notes', /^Notes – /u],
  ] as const) {
    await main.getByRole('link', { name: link }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page).toHaveTitle(title);
  }
  await main.getByRole('link', { name: 'Posts' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const first = posts(page).first();
  const name = (await first.textContent()) ?? '';
  await first.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expect(page).toHaveTitle(`${name} – Takeaway`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).not.toHaveTitle(/ – /u);
});

test('a page that can’t be had is announced too', async ({ page, site, expectedErrors }) => {
  expectedErrors.push(/404/u);
  await open(page, site.url);
  await page.route('**/posts/alibaba-cloud-at-tgs-2025.json*', (route) => route.fulfill({ status: 404 }));
  await page
    .getByRole('link', { name: /Alibaba Cloud/u })
    .first()
    .press('Enter');
  await expect(page.getByRole('alert')).toContainText('This post does not exist here.');
  await expect(page).toHaveTitle(/does not exist/u);
});
