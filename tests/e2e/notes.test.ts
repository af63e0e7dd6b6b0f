import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';
const other = 'posts/how-localstorage-loses-writes/';

async function write(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Comment' }).fill(text);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('Comment posted')).toBeVisible();
}

/** Opens the page of all comments and gives the path of a fresh export. */
async function exportComments(page: Page, url: string): Promise<string> {
  await page.goto(`${url}notes/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export comments' }).click();
  return (await download).path();
}

async function chooseFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import comments' }).click();
  await (await chooser).setFiles(file);
}

test('comments move between two browsers, with deletions, in any order and any number of times', async ({
  page,
  browser,
  site,
}) => {
  await write(page, `${site.url}${post}`, 'From the first browser.');
  await write(page, `${site.url}${other}`, 'Soon to be deleted.');
  const second = await (await browser.newContext()).newPage();
  await write(second, `${site.url}${post}`, 'From the second browser.');

  const file = await exportComments(page, site.url);
  await second.goto(`${site.url}notes/`);
  await chooseFile(second, file);
  await expect(second.getByRole('region', { name: 'Import preview' })).toBeVisible();
  await second.getByRole('button', { name: 'Merge comments' }).click();
  for (const text of ['From the first browser.', 'Soon to be deleted.', 'From the second browser.']) {
    await expect(second.getByText(text)).toBeVisible();
  }

  await second
    .getByRole('article')
    .filter({ hasText: 'Soon to be deleted.' })
    .getByRole('button', { name: 'Delete' })
    .click();
  const back = await exportComments(second, site.url);
  await page.goto(`${site.url}notes/`);
  for (let times = 0; times < 2; times++) {
    await chooseFile(page, back);
    await page.getByRole('button', { name: 'Merge comments' }).click();
    await expect(page.getByText('From the second browser.')).toBeVisible();
    await expect(page.getByText('Soon to be deleted.')).toHaveCount(0);
  }
  const [mine, theirs] = [await exportComments(page, site.url), back];
  const commentsIn = async (path: string) => JSON.parse(await readFile(path, 'utf8')).comments;
  expect(await commentsIn(mine)).toEqual(await commentsIn(theirs));
  await page.goto(`${site.url}${post}`);
  await expect(page.getByRole('list', { name: 'Comments' }).getByRole('article')).toHaveCount(2);
});

test('a broken file changes nothing and says where it is broken', async ({ page, site }) => {
  await write(page, `${site.url}${post}`, 'Kept as it is.');
  const whole = await readFile(await exportComments(page, site.url), 'utf8');
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  for (const text of [whole.slice(0, -20), whole.replace('"Kept as it is."', '7'), '<!doctype html>', '[]', '']) {
    await chooseFile(page, { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(alert).not.toContainText(/undefined|\[object/u);
    await expect(page.getByRole('button', { name: 'Merge comments' })).toHaveCount(0);
  }
  await chooseFile(page, {
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(whole.replace('"Kept as it is."', '7')),
  });
  await expect(page.getByRole('alert')).toContainText('comments.0.text: expected a string, got 7');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('all comments are deleted at once, and come back with Undo, also after a reload', async ({ page, site }) => {
  await write(page, `${site.url}${post}`, 'First of all.');
  await write(page, `${site.url}${other}`, 'Second of all.');
  await page.goto(`${site.url}notes/`);
  await page.getByRole('searchbox', { name: 'Search your comments' }).fill('SECOND');
  await expect(page.getByText('First of all.')).toHaveCount(0);
  await expect(page.getByText('Second of all.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search your comments' }).fill('');
  await page.getByRole('button', { name: 'Delete all comments' }).click();
  await page.getByRole('button', { name: /^Delete (?:all )?2/u }).click();
  await expect(page.getByText('First of all.')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText(/(?:First|Second) of all\./u).first()).toBeVisible();
});
