import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('article');
const titles = (page: Page) => results(page).getByRole('heading').getByRole('link');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const panel = (page: Page) => page.getByRole('region', { name: 'Search results' });

const storageTitle = 'Two tabs, one key: how localStorage loses writes';

/** What axe finds wrong with the page. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('finds a word of an article while it is typed, shows where it stands, and keeps the address in step', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}search/`);
  await field(page).fill('renderer');
  await expect(titles(page)).toHaveText([storageTitle]);
  await expect(results(page).locator('mark').first()).toHaveText(/renderer/iu);
  await expect(status(page)).toHaveText('1 result');
  await expect(page).toHaveURL(/\?q=renderer$/u);

  await titles(page).click();
  await expect(page.getByRole('heading', { level: 1, name: storageTitle })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('renderer');
  await expect(titles(page)).toHaveText([storageTitle]);
});

test('an address with a query shows its results', async ({ page, site }) => {
  await page.goto(`${site.url}search/?q=${encodeURIComponent('بغداد')}`);
  await expect(titles(page)).toHaveText(['كيف وصل الورق إلى بغداد']);
  await expect(field(page)).toHaveValue('بغداد');
});

test('tells C++ from C#', async ({ page, site }) => {
  await page.goto(`${site.url}search/?q=${encodeURIComponent('C#')}`);
  await expect(status(page)).toHaveText('1 result');
  await expect(results(page).locator('mark').first()).toHaveText('C#');
});

test('keeps to a category, which is asked for when the filters are opened', async ({ page, site }) => {
  await page.goto(`${site.url}search/?q=post`);
  await expect(titles(page).first()).toBeVisible();
  const before = await titles(page).count();
  expect(site.requested.filter((path) => path.includes('lists/'))).toEqual([]);
  await page.getByText('Filters').click();
  await page.getByRole('combobox', { name: 'Category' }).selectOption('Guide');
  await expect(titles(page)).not.toHaveCount(before);
  for (const article of await results(page).all()) {
    await expect(article.getByRole('link', { name: 'Guide', exact: true })).toBeVisible();
  }
  await expect(page).toHaveURL(/category=guide/u);

  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('guide');
  await field(page).fill('');
  await page.getByRole('combobox', { name: 'Category' }).selectOption('All categories');
  await page.getByRole('textbox', { name: 'Tag' }).fill('#concurrency');
  await expect(titles(page)).toHaveText([storageTitle]);
});

test('says that nothing was found, and where else to look', async ({ page, site }) => {
  await page.goto(`${site.url}search/?q=zyzzyva`);
  await expect(status(page)).toHaveText('No results');
  await expect(page.getByRole('main').getByRole('link', { name: 'categories' })).toBeVisible();
});

test('the keyboard alone leads from any page to a result', async ({ page, site }) => {
  await page.goto(`${site.url}posts/the-smallest-post/`);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('renderer');
  await expect(panel(page).getByRole('link', { name: storageTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('Backspace');
  await expect(panel(page).getByRole('link', { name: storageTitle })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('link', { name: storageTitle })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: storageTitle })).toBeFocused();
  await expect(panel(page)).toBeHidden();
});

test('Enter in the field of any page leads to all results', async ({ page, site }) => {
  await page.goto(site.url);
  await page.waitForLoadState('networkidle');
  await field(page).click();
  await page.keyboard.type('renderer');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=renderer$/u);
  await expect(titles(page)).toHaveText([storageTitle]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on results and in the panel, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}search/?q=post&category=guide`);
    await expect(titles(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto(site.url);
    await field(page).click();
    await page.keyboard.type('post');
    await expect(panel(page).getByRole('link').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('in a folder of its host', () => {
  test.use({ folder: '/a/folder/' });
  test('finds posts, and leads to them', async ({ page, site }) => {
    await page.goto(`${site.url}search/?q=renderer`);
    await titles(page).click();
    await expect(page).toHaveURL(`${site.url}posts/how-localstorage-loses-writes/`);
  });
});

test('without an index says so, and how to make one', async ({ page, site, expectedErrors }) => {
  expectedErrors.push(/404/u);
  site.answers.set('search/index.json', { status: 404, body: 'Not found' });
  await page.goto(`${site.url}search/?q=renderer`);
  await expect(page.getByRole('alert')).toContainText('The search index does not exist here.');
  await expect(page.getByRole('main')).toContainText('npm run build');
});

test('where a file of the index does not come, says so, and another try helps', async ({
  page,
  site,
  expectedErrors,
}) => {
  expectedErrors.push(/503/u, /Failed to load/u);
  await page.route(/\.pf_index/u, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${site.url}search/?q=renderer`);
  await expect(page.getByRole('alert')).toContainText('error 503');
  await page.unroute(/\.pf_index/u);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page)).toHaveText([storageTitle]);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the first query asks for nothing beyond what it needs', async ({ page, site }) => {
  await page.goto(`${site.url}search/`);
  await page.waitForLoadState('networkidle');
  expect(site.requested.filter((path) => path.includes('search/') && !path.endsWith('search/'))).toEqual([]);
  await field(page).fill('renderer');
  await expect(titles(page)).toHaveText([storageTitle]);
  const asked = site.requested.filter((path) => /\/search\/.+/u.test(path));
  expect(asked.filter((path) => path.includes('engine-'))).toHaveLength(2);
  expect(asked.filter((path) => path.includes('.pf_filter'))).toEqual([]);
  expect(asked.filter((path) => path.includes('.pf_fragment'))).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field of any page leads to the search page, which says what it needs', async ({ page, site }) => {
    await page.goto(`${site.url}tags/`);
    await field(page).fill('renderer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=renderer$/u);
    expect(await page.locator('main noscript').innerText()).toContain('Searching needs JavaScript');
  });
});
