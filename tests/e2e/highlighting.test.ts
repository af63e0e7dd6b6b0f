import type { Page } from '@playwright/test';
import { expect, test } from './site';

const post = 'posts/every-piece-of-markdown/';
const withoutCode = 'posts/alibaba-cloud-at-tgs-2025/';

/** What is on the page in the colour of a kind, in the order of the page. */
function coloured(page: Page, kind: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].filter(({ startContainer }) => startContainer.isConnected);
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    );
  }, `code-${kind}`);
}

/** Brings the block of code of a language onto the screen. */
async function goTo(page: Page, language: string): Promise<void> {
  const block = page.getByRole('group', { name: `Code, ${language}`, exact: true }).first();
  await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** The colours of keywords and of all other text in TypeScript, as they are drawn. */
function keywordColours(page: Page): Promise<readonly [string, string]> {
  const code = page.getByRole('group', { name: 'Code, ts' }).locator('code');
  return code.evaluate((element) => [
    getComputedStyle(element, '::highlight(code-keyword)').color,
    getComputedStyle(element).color,
  ]);
}

const keywords = ['const', 'export', 'function', 'const', 'return'];

test('code on a fresh page has its colours, and its HTML stays as it came', async ({ page, site }) => {
  await page.goto(`${site.url}${post}`);
  const block = page.getByRole('group', { name: 'Code, ts' });
  const html = await block.innerHTML();
  await goTo(page, 'ts');
  await expect.poll(() => coloured(page, 'keyword')).toEqual(expect.arrayContaining(keywords));
  expect(await coloured(page, 'comment')).toContain('/** Words per minute, for adults who read silently. */');
  expect(await coloured(page, 'number')).toContain('238');
  expect(await block.innerHTML()).toBe(html);
  const [keyword, text] = await keywordColours(page);
  expect(keyword).not.toBe(text);
});

test('code has its colours after in-site navigation, there and back', async ({ page, site }) => {
  await page.goto(site.url);
  const link = page
    .getByRole('list', { name: 'Posts' })
    .getByRole('link', { name: /every piece of markdown/iu })
    .first();
  await link.click();
  await goTo(page, 'ts');
  await expect.poll(() => coloured(page, 'keyword')).toEqual(expect.arrayContaining(keywords));
  await page.goBack();
  await expect(link).toBeVisible();
  await expect.poll(() => coloured(page, 'keyword')).toEqual([]);
  await page.goForward();
  await goTo(page, 'ts');
  await expect.poll(() => coloured(page, 'keyword')).toEqual(expect.arrayContaining(keywords));
});

test('grammars are loaded of languages that are on the page, near the screen', async ({ page, site }) => {
  const loaded = (name: string) => site.requested.filter((path) => path.includes(`/assets/${name}-`)).length;
  await page.goto(`${site.url}posts/how-localstorage-loses-writes/`);
  await goTo(page, 'js');
  await expect.poll(() => coloured(page, 'keyword')).toContain('const');
  await goTo(page, 'csharp');
  await expect.poll(() => coloured(page, 'keyword')).toContain('ref');
  expect(['javascript', 'csharp', 'code-grammars'].map(loaded)).toEqual([1, 1, 1]);
  expect(['typescript', 'bash', 'python', 'xml', 'css'].map(loaded)).toEqual([0, 0, 0, 0, 0]);
});

test('a page without code loads nothing for it', async ({ page, site }) => {
  await page.goto(`${site.url}${withoutCode}`);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(site.requested.filter((path) => /colour-code|code-grammars|create-reading/u.test(path))).toEqual([]);
});

test('a browser without highlights shows code as it is', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(`${site.url}${post}`);
  await goTo(page, 'ts');
  await page.waitForLoadState('networkidle');
  expect(site.requested.filter((path) => path.includes('code-grammars'))).toEqual([]);
  await expect(page.getByRole('group', { name: 'Code, ts' })).toContainText('const pace = 238;');
});

test.describe('where the system chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('code is in them', async ({ page, site }) => {
    await page.goto(`${site.url}${post}`);
    await goTo(page, 'ts');
    await expect.poll(() => coloured(page, 'keyword')).toContain('const');
    const [keyword, text] = await keywordColours(page);
    expect(keyword).toBe(text);
  });
});
