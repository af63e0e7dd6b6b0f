import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/alibaba-cloud-at-tgs-2025/';

const box = (page: Page | FrameLocator) => page.getByRole('textbox', { name: 'Comment', exact: true });
const comments = (page: Page | FrameLocator) => page.getByRole('list', { name: 'Comments' }).getByRole('article');

async function write(page: Page | FrameLocator, text: string): Promise<void> {
  await box(page).fill(text);
  await page.getByRole('button', { name: 'Post comment' }).click();
}

/** Leaves no room for a single character. */
function fillStorage(): void {
  let text = 'x'.repeat(1 << 20);
  for (let place = 0; text.length > 0; place++) {
    try {
      localStorage.setItem(`filler ${place}`, text);
    } catch {
      text = text.slice(0, text.length >> 1);
    }
  }
}

test('with the storage full, a comment stays on the page, says so, and is saved once there is room', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${post}`);
  await write(page, 'Written before.');
  await expect(comments(page)).toHaveCount(1);
  await page.evaluate(fillStorage);
  await write(page, 'Written with no room left.');
  const unsaved = comments(page).filter({ hasText: 'Written with no room left.' });
  await expect(unsaved.getByRole('alert')).toContainText('Not saved. The storage of this browser is full.');
  await expect(unsaved.getByRole('button', { name: 'Copy' })).toBeVisible();
  const download = page.waitForEvent('download');
  await unsaved.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.txt$/u);

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
  });
  await unsaved.getByRole('button', { name: 'Try again' }).click();
  await expect(unsaved.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(comments(page)).toHaveCount(2);
});

test('with the storage full, a draft is still there after a reload', async ({ page, site }) => {
  await page.goto(`${site.url}${post}`);
  await expect(box(page)).toBeVisible();
  await page.evaluate(fillStorage);
  await box(page).pressSequentially('A thought with no room');
  await expect(page.getByText('Draft not saved.')).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue('A thought with no room');
});

test('with the storage full, all comments and edits are there after a reload, and saved once there is room', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${post}`);
  await write(page, 'Written before.');
  await expect(page.getByText('Comment posted')).toBeVisible();
  await page.evaluate(fillStorage);
  await write(page, 'First without room.');
  await write(page, 'Second without room.');
  await comments(page).filter({ hasText: 'Written before.' }).getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Edit comment' }).fill('Written before, and edited without any room at all.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(comments(page).getByRole('alert')).toHaveCount(3);
  await page.reload();
  await expect(comments(page)).toHaveCount(3);
  await expect(comments(page).getByRole('alert')).toHaveCount(3);
  await expect(comments(page).filter({ hasText: 'edited without any room' })).toHaveCount(1);
  await expect(box(page)).toHaveValue('');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
  });
  await page.reload();
  await expect(comments(page)).toHaveCount(3);
  await expect(comments(page).getByRole('alert')).toHaveCount(0);
});

test('where storing is blocked, the article reads, and a comment stays as long as the page', async ({ page, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`${site.url}${post}`);
  await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('This browser does not let the site store anything.');
  await write(page, 'For this page only.');
  await expect(comments(page)).toContainText('For this page only.');
  await expect(comments(page).getByRole('alert')).toContainText('Not saved.');
});

for (const nth of [1, 2, 3, 4]) {
  test(`a storage whose write number ${nth} throws costs no word`, async ({ page, site }) => {
    await page.goto(`${site.url}${post}`);
    await expect(box(page)).toBeVisible();
    await page.evaluate((failing) => {
      const setItem = Storage.prototype.setItem;
      let writes = 0;
      Storage.prototype.setItem = function (key, value) {
        if (this === localStorage && ++writes === failing) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    }, nth);
    await write(page, 'First of two.');
    await write(page, 'Second of two.');
    await expect(comments(page)).toHaveCount(2);
    for (const retry of await comments(page).getByRole('button', { name: 'Try again' }).all()) await retry.click();
    await expect(comments(page).getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(comments(page).filter({ hasText: /(?:First|Second) of two\./u })).toHaveCount(2);
  });
}

test('in a sandboxed frame, where nothing can be stored, all reads and the reader is told', async ({ page, site }) => {
  site.headers.set('access-control-allow-origin', '*');
  await page.setContent(`<iframe sandbox="allow-scripts" width="700" height="900" src="${site.url}${post}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  await write(frame, 'From within a frame.');
  await expect(comments(frame)).toContainText('From within a frame.');
  await expect(comments(frame).getByRole('alert')).toContainText('Not saved.');
});

test('damaged records, and those of a newer version, are shown as such and kept byte for byte', async ({
  page,
  site,
}) => {
  const key = (n: number) => `takeaway:/:comment:alibaba-cloud-at-tgs-2025:00000000-0000-4000-8000-00000000000${n}`;
  const records = { [key(1)]: '{"v":1,"text":"half a', [key(2)]: '{"v":7,"words":["later"]}', [key(3)]: '[]' };
  await page.goto(`${site.url}tags/`);
  await page.evaluate((pairs) => {
    for (const [name, text] of Object.entries(pairs)) localStorage.setItem(name, text);
  }, records);
  await page.goto(`${site.url}${post}`);
  const setAside = page.getByRole('list', { name: "Comments that can't be read" }).getByRole('listitem');
  await expect(setAside).toHaveCount(3);
  await expect(setAside.filter({ hasText: 'A newer version of this site wrote it (format 7).' })).toHaveCount(1);
  await write(page, 'A comment beside them.');
  await expect(comments(page)).toHaveCount(1);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(setAside).toHaveCount(3);
  expect(await page.evaluate((names) => names.map((name) => localStorage.getItem(name)), Object.keys(records))).toEqual(
    Object.values(records),
  );
});
