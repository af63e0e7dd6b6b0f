import type { Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';
const comments = (page: Page) => page.getByRole('list', { name: 'Comments' }).getByRole('article');

/** Posts comments through the form, one in each turn of the event loop. */
async function postManyComments([name, count]: readonly [string, number]): Promise<void> {
  const field = [...document.querySelectorAll('textarea')].find(({ labels }) => labels[0]?.textContent === 'Comment');
  const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  if (field === undefined || setValue === undefined) throw new Error('there is no box for a comment');
  for (let n = 0; n < count; n++) {
    setValue.call(field, `${name} writes comment ${n}.`);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

test('two tabs that write as fast as they can lose nothing, and show each other everything', async ({
  page,
  context,
  site,
}) => {
  const count = 100;
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto(`${site.url}${post}`);
    await expect(tab.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  }
  await Promise.all(tabs.map((tab, n) => tab.evaluate(postManyComments, [`Tab ${n}`, count] as const)));
  for (const tab of tabs) await expect(comments(tab)).toHaveCount(2 * count);
  const stored = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':comment:')).length);
  expect(stored).toBe(2 * count);
  await page.reload();
  await expect(comments(page)).toHaveCount(2 * count);
});

test('a comment deleted in one tab while it is answered in another keeps the answer', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}${post}`);
  await page.getByRole('textbox', { name: 'Comment' }).fill('A question.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  const other = await context.newPage();
  await other.goto(`${site.url}${post}`);
  await comments(other).getByRole('button', { name: 'Reply' }).click();
  await other.getByRole('textbox', { name: 'Reply' }).fill('An answer.');
  await comments(page).getByRole('button', { name: 'Delete' }).click();
  await expect(comments(other).first()).toContainText('Comment deleted.');
  await other.getByRole('button', { name: 'Post reply' }).click();
  for (const tab of [page, other]) {
    await expect(comments(tab).filter({ hasText: 'An answer.' })).toBeVisible();
    await expect(tab.getByText('A question.')).toHaveCount(0);
  }
});
