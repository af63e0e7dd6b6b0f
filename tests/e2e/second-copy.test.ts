import type { Page } from '@playwright/test';
import { type KillableBrowser, killableBrowser } from '../support/killable-browser';
import { test as base, expect } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';

const test = base.extend<{ readonly killable: KillableBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  killable: async ({}, use) => {
    const browser = await killableBrowser();
    await use(browser);
    await browser.dispose();
  },
});

async function open(browser: KillableBrowser, url: string): Promise<Page> {
  const context = await browser.start();
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  return page;
}

const comments = (page: Page) => page.getByRole('list', { name: 'Comments' }).getByRole('article');

test('a comment is there after the browser was killed right after "Post comment"', async ({ killable, site }) => {
  const url = `${site.url}${post}`;
  const page = await open(killable, url);
  await page.getByRole('textbox', { name: 'Comment' }).fill('Written just before the lights went out.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('Comment posted')).toBeVisible();
  await killable.kill();

  const again = await open(killable, url);
  await expect(comments(again)).toHaveCount(1);
  await expect(comments(again)).toContainText('Written just before the lights went out.');
  await expect(again.getByRole('textbox', { name: 'Comment' })).toHaveValue('');
});

test('a draft is there after the browser was killed, and a deleted comment is not', async ({ killable, site }) => {
  const url = `${site.url}${post}`;
  const page = await open(killable, url);
  await page.getByRole('textbox', { name: 'Comment' }).fill('Not for ever.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await comments(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Comment deleted', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Comment' }).pressSequentially('Half a thought');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await killable.kill();

  const again = await open(killable, url);
  await expect(again.getByRole('textbox', { name: 'Comment' })).toHaveValue('Half a thought');
  await expect(again.getByText('Not for ever.')).toHaveCount(0);
});

test('comments come back where localStorage was wiped, also while the page is open', async ({
  page,
  context,
  site,
}) => {
  const url = `${site.url}${post}`;
  await page.goto(url);
  for (const text of ['The first.', 'The second.', 'The third.']) {
    await page.getByRole('textbox', { name: 'Comment' }).fill(text);
    await page.getByRole('button', { name: 'Post comment' }).click();
    await expect(page.getByText('Comment posted')).toBeVisible();
  }
  await comments(page).filter({ hasText: 'The second.' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Comment deleted', { exact: true })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(comments(page).filter({ hasText: /The (?:first|third)\./u })).toHaveCount(2);
  await expect(page.getByText('The second.')).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Comment' }).fill('An open draft');
  const other = await context.newPage();
  await other.goto(`${site.url}tags/`);
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText('They have been put back.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('An open draft');
  await page.reload();
  await expect(comments(page).filter({ hasText: /The (?:first|third)\./u })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('An open draft');
});
