import { expect, test } from './site';

const goodPost = JSON.stringify({ title: 'Healed', publishedAt: 1760805166, body: 'It can be read again.' });

const faults = [
  {
    name: 'a missing post',
    answer: { status: 404, type: 'text/plain', body: 'Not found' },
    says: 'This post does not exist here.',
    canRetry: false,
  },
  {
    name: 'a page with status 200 instead of the post',
    answer: { type: 'text/html', body: '<!doctype html><p>Welcome</p>' },
    says: 'a web page instead of its data',
    canRetry: false,
  },
  {
    name: 'a truncated file',
    answer: { body: goodPost.slice(0, -12) },
    says: 'not valid JSON',
    canRetry: true,
  },
  { name: 'an empty file', answer: { body: '' }, says: 'The file is empty.', canRetry: true },
  {
    name: 'wrong fields',
    answer: { body: '{"title":"T","publishedAt":1760805166,"body":"","tags":["a","b",7]}' },
    says: 'tags.2: expected a string, got 7',
    canRetry: false,
  },
  {
    name: 'a file over 5 MB',
    answer: { body: JSON.stringify({ title: 'T', publishedAt: 1, body: 'x'.repeat(5_000_001) }) },
    says: 'too large to open',
    canRetry: false,
  },
  {
    name: 'a server error',
    answer: { status: 503, type: 'text/plain', body: 'Busy' },
    says: 'answered with error 503',
    canRetry: true,
  },
];

for (const { name, answer, says, canRetry } of faults) {
  test(`${name} is said in plain words${canRetry ? ', and trying again heals it' : ''}`, async ({
    page,
    site,
    expectedErrors,
  }) => {
    expectedErrors.push(/Failed to load resource/u);
    site.answers.set('posts/broken.json', answer);
    await page.goto(`${site.url}?post=broken`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(alert).not.toContainText(/undefined|\[object/u);
    await expect(alert.getByRole('link', { name: 'Go to the home page' })).toBeVisible();
    const retry = alert.getByRole('button', { name: 'Try again' });
    await expect(retry).toHaveCount(canRetry ? 1 : 0);
    if (!canRetry) return;
    site.answers.set('posts/broken.json', { body: goodPost });
    await retry.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Healed' })).toBeVisible();
  });
}

test('offline, a page that was not read yet says so, and comes when the network does', async ({
  page,
  context,
  site,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/u);
  await page.goto(`${site.url}tags/json/`);
  await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Categories' }).click();
  await expect(page.getByRole('alert')).toContainText('You are offline.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Guide' })).toBeVisible();
});

test('offline, a post that a list has on the screen can be opened, since it was fetched ahead', async ({
  page,
  context,
  site,
  expectedErrors,
}) => {
  // What colours its code is asked for when the code is on the screen; without it, code is plain.
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/u);
  await page.goto(`${site.url}tags/json/`);
  await expect.poll(() => site.requested).toContain('/posts/write-and-publish-a-post.json');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Write and publish a post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Write and publish a post' })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
});

test('a reader who saves data is not sent what they did not ask for', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /mount-/u.test(name)));
  await page.waitForLoadState('networkidle');
  expect(site.requested.filter((path) => path.endsWith('.json'))).toEqual([]);
});
