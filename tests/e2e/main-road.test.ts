import { expect, test } from './site';

const alibaba = /Alibaba/u;

test('a reader goes from the list to a post and finds the takeaway first', async ({ page, site }) => {
  await page.goto(site.url);
  const posts = page.getByRole('list', { name: 'Posts' });
  await expect(posts.getByRole('article')).not.toHaveCount(0);
  await posts.getByRole('heading').getByRole('link', { name: alibaba }).click();

  await expect(page.getByRole('heading', { level: 1, name: alibaba })).toBeVisible();
  const article = page.getByRole('article').first();
  await expect(article.getByRole('link', { name: 'Technology', exact: true })).toBeVisible();
  await expect(article.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  await expect(article.getByRole('list', { name: 'Tags' }).getByRole('link')).toHaveText([
    '#Conversation',
    '#Alibaba',
    '#Cloud',
  ]);
  await expect(article.locator('time').first()).toHaveAttribute('datetime', '2025-10-18T16:32:46Z');
  await expect(article.getByText('Hacker News')).toBeVisible();
  await expect(article.getByRole('heading', { level: 2 })).not.toHaveCount(1);
  await expect(page.getByRole('region', { name: 'What do you think?' })).toBeVisible();
});

test('a comment is there after a reload, as a record under a key of its own', async ({ page, site }) => {
  const address = `${site.url}posts/alibaba-cloud-at-tgs-2025/`;
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Booths are <b>noisy</b>.\nI would ask twice.');
  await page.getByRole('button', { name: 'Post comment' }).click();
  const comments = page.getByRole('list', { name: 'Comments' });
  await expect(comments.getByRole('article')).toContainText('Booths are <b>noisy</b>.');

  await page.reload();
  await expect(comments.getByRole('article')).toHaveCount(1);
  await expect(comments.getByRole('article')).toContainText('Ada');
  const stored = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(':comment:')));
  expect(stored).toHaveLength(1);
  const [key = '', text = ''] = stored[0] ?? [];
  const record = JSON.parse(text);
  expect(key).toBe(`takeaway:/:comment:alibaba-cloud-at-tgs-2025:${record.id}`);
  expect(record).toMatchObject({
    v: 1,
    post: 'alibaba-cloud-at-tgs-2025',
    author: 'Ada',
    text: 'Booths are <b>noisy</b>.\nI would ask twice.',
    updatedAt: record.createdAt,
  });
});

test('links in prerendered pages become in-site navigations, and back returns', async ({ page, site }) => {
  await page.goto(site.url);
  await expect(page.getByRole('button', { name: /^Theme/u })).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /mount-/u.test(name)));
  await page.waitForLoadState('networkidle');
  const documents = () => site.requested.filter((path) => path.endsWith('/')).length;
  const before = documents();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tags' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tags' })).toBeFocused();
  await page.getByRole('link', { name: '#C++' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '#C++' })).toBeVisible();
  await page.getByRole('list', { name: 'Posts' }).getByRole('heading').getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '#C++' })).toBeVisible();
  await expect(page).toHaveTitle(/#C\+\+/u);
  expect(documents()).toBe(before);
});

test('each post asks its own question, also after a navigation within the site', async ({ page, site }) => {
  await page.goto(`${site.url}posts/how-localstorage-loses-writes/`);
  const ownQuestion = await page.getByRole('heading', { level: 2 }).last().textContent();
  expect(ownQuestion).not.toBe('What do you think?');
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posts' }).click();
  await page.getByRole('list', { name: 'Posts' }).getByRole('heading').getByRole('link', { name: alibaba }).click();
  await expect(page.getByRole('region', { name: 'What do you think?' })).toBeVisible();
  await expect(page.getByRole('region', { name: ownQuestion ?? '' })).toHaveCount(0);
});

test('a footnote leads down and back without the page being rendered again', async ({ page, site }) => {
  await page.goto(`${site.url}posts/every-piece-of-markdown/`);
  await page.waitForLoadState('networkidle');
  const article = page.getByRole('article').first();
  await article.evaluate((element) => element.setAttribute('data-seen', 'before'));
  await article.locator('sup a').first().click();
  await expect(page).toHaveURL(/#user-content-fn-/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/u);
  await expect(article).toHaveAttribute('data-seen', 'before');
});
