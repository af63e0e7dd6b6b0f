import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { decodePost } from '../../src/post/decode-post';
import { printPostFile } from '../../src/publish/post-file';
import { expect, test } from './site';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}compose/`);
  await expect(field(page, 'Title')).toBeVisible();
}

/** Downloads the post, and reads it as the build does. */
async function download(page: Page) {
  const started = page.waitForEvent('download');
  await button(page, 'Download JSON').click();
  return readPost(await started);
}

async function readPost(file: Download) {
  const name = file.suggestedFilename();
  const text = await readFile(await file.path(), 'utf8');
  const read = decodePost(JSON.parse(text), name.replace(/\.json$/u, ''));
  if (!read.ok) throw new Error(read.fault.join('\n'));
  return { name, text, post: read.value };
}

/** Pastes as a browser does, into whatever has the focus. */
async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (data) => {
    const entries = Object.entries(data).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
  }, data);
  await page.keyboard.press('ControlOrMeta+v');
}

/** Drops files on the page. */
async function drop(page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a post is written, seen as it will be, and downloaded as a file that the build takes', async ({ page, site }) => {
  await open(page, site.url);
  await field(page, 'Title').fill('Why bread rises');
  await field(page, 'Takeaway').fill('Yeast *breathes*.');
  await field(page, 'Body').fill('Words.\n\n## A heading\n\n- a list');
  await field(page, 'Tags').fill('Bread, "a, b"');
  await field(page, 'Category').fill('Kitchen');
  await field(page, 'Source name').fill('The Evening Paper');
  await field(page, 'Source address').fill('https://example.org/bread');
  const article = preview(page).getByRole('article');
  await expect(article.getByRole('heading', { level: 1, name: 'Why bread rises' })).toBeVisible();
  await expect(article.getByRole('region', { name: 'Main takeaway' }).locator('em')).toHaveText('breathes');
  await expect(article.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
  await expect(article.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['#Bread', '#a, b']);

  const { name, text, post } = await download(page);
  expect(name).toBe('why-bread-rises.json');
  expect(text).toBe(printPostFile(post));
  expect(post).toMatchObject({
    title: 'Why bread rises',
    tags: ['Bread', 'a, b'],
    source: { name: 'The Evening Paper', url: 'https://example.org/bread' },
  });
  expect(Math.abs(Date.parse(post.publishedAt) - Date.now())).toBeLessThan(600_000);

  await button(page, 'Copy JSON').click();
  await expect(page.getByText('JSON copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a digest that is pasted fills in the fields, and is copied as a digest again', async ({ page, site }) => {
  const digest = await readFile('tests/fixtures/digest/harbour-clock.txt', 'utf8');
  await open(page, site.url);
  await button(page, 'Paste a text').click();
  await field(page, 'Text to read').fill(digest);
  await button(page, 'Make a post of it').click();
  await expect(field(page, 'Title')).toBeFocused();
  await expect(field(page, 'Takeaway')).toHaveValue(/runs four minutes fast/u);
  await expect(field(page, 'Body')).toHaveValue(/## Why nobody fixed it/u);
  await expect(preview(page).getByRole('heading', { level: 2, name: 'Why nobody fixed it' })).toBeVisible();
  await button(page, 'Copy as digest text').click();
  await expect(page.getByText('Digest text copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Why nobody fixed it');
});

test('a digest that is pasted into the body is offered to be more', async ({ page, site }) => {
  const digest = await readFile('tests/fixtures/digest/harbour-clock.txt', 'utf8');
  await open(page, site.url);
  await field(page, 'Body').focus();
  await paste(page, { 'text/plain': digest });
  await button(page, 'Fill in the fields').click();
  await expect(field(page, 'Title')).toBeFocused();
  await expect(field(page, 'Takeaway')).toHaveValue(/runs four minutes fast/u);
  await expect(field(page, 'Tags')).not.toHaveValue('');
});

test('rich text keeps its structure, undo takes it back, and Shift pastes plain text', async ({ page, site }) => {
  await open(page, site.url);
  const body = field(page, 'Body');
  await body.fill('Before. ');
  await body.press('End');
  const html =
    '<h2>A heading</h2><p>Some <strong>bold</strong> words and <a href="https://example.org/">a link</a>.</p><ul><li>one</li></ul><script>document.title = "run"</script>';
  await paste(page, { 'text/html': html, 'text/plain': 'A heading\nSome bold words and a link.\none' });
  await expect(body).toHaveValue(
    /## A heading\n\nSome \*\*bold\*\* words and \[a link\]\(https:\/\/example\.org\/\)\.\n\n[-*] one/u,
  );
  await expect(page.getByText('Pasted with its structure.')).toBeVisible();
  await expect(preview(page).getByRole('link', { name: 'a link' })).toBeVisible();
  await body.press('ControlOrMeta+z');
  await expect(body).toHaveValue('Before. ');
  await body.press('ControlOrMeta+Shift+v');
  await expect(body).toHaveValue('Before. A heading\nSome bold words and a link.\none');
  expect(await page.title()).toMatch(/^Compose/u);
});

test('a file that is dropped becomes the post; of several, one is chosen; what can’t be read says why', async ({
  page,
  site,
}) => {
  const file = (title: string) => JSON.stringify({ title, publishedAt: '2025-10-18T16:36:06Z', body: 'Words.' });
  await open(page, site.url);
  await drop(page, [['first.json', file('The first')]]);
  await expect(field(page, 'Title')).toHaveValue('The first');
  await drop(page, [
    ['second.json', file('The second')],
    ['third.json', file('The third')],
    ['broken.json', '{"title": 7}'],
  ]);
  const found = page.getByRole('region', { name: '2 posts found' });
  await expect(found.getByRole('alert')).toContainText('title');
  const started = page.waitForEvent('download');
  await found.getByRole('button', { name: 'Download all' }).click();
  expect(Object.keys(unzipSync(await readFile(await (await started).path())))).toEqual(['second.json', 'third.json']);
  await found.getByRole('button', { name: 'Edit: The third' }).click();
  await expect(field(page, 'Title')).toHaveValue('The third');
  await expect(field(page, 'Title')).toBeFocused();
  expect((await download(page)).name).toBe('third.json');
  await page.getByText('Drafts in this browser').click();
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toContainText([
    'The third',
    'The first',
  ]);
});

test('a fault stands beside its field, never stops writing, and is counted when the post is wanted', async ({
  page,
  site,
}) => {
  await open(page, site.url);
  await button(page, 'Download JSON').click();
  await expect(page.getByRole('alert')).toContainText('One fault stands in the way: Title.');
  await expect(field(page, 'Title')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'Title')).toHaveAccessibleDescription('A post needs a title.');
  await button(page, 'Go to Title').click();
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.type('A title');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page, 'Source address').fill('nowhere');
  await expect(page.getByText('Expected an address that begins')).toHaveCount(0);
  await field(page, 'Tags').focus();
  await expect(field(page, 'Source address')).toHaveAccessibleDescription(/Expected an address that begins with http/u);
  await expect(preview(page).getByRole('heading', { name: 'A title' })).toBeVisible();
});

test('a draft is there after a reload, and on the way back; deleted, it comes back with Undo', async ({
  page,
  site,
}) => {
  await open(page, site.url);
  await field(page, 'Title').fill('Begun');
  await expect(page.getByText('Draft saved in this browser')).toBeVisible();
  await page.reload();
  await expect(field(page, 'Title')).toHaveValue('Begun');
  await field(page, 'Body').pressSequentially('At the last moment');
  await page.getByRole('link', { name: 'Posts', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
  await page.getByRole('link', { name: 'Write a post' }).click();
  await expect(field(page, 'Body')).toHaveValue('At the last moment');
  await field(page, 'Body').press('End');
  await page.keyboard.type(', and later');
  await page.goto(`${site.url}notes/`);
  await page.goto(`${site.url}compose/`);
  await expect(field(page, 'Body')).toHaveValue('At the last moment, and later');

  await button(page, 'New post').click();
  await expect(field(page, 'Title')).toHaveValue('');
  await field(page, 'Title').fill('Another');
  await page.getByText('Drafts in this browser').click();
  const drafts = page.getByRole('list', { name: 'Drafts' });
  await expect(drafts.getByRole('listitem')).toHaveCount(2);
  await drafts.getByRole('button', { name: 'Delete: Another' }).click();
  await expect(field(page, 'Title')).toHaveValue('');
  await expect(drafts.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await drafts.getByRole('button', { name: 'Open: Another' }).click();
  await expect(field(page, 'Title')).toHaveValue('Another');
  await drafts.getByRole('button', { name: 'Open: Begun' }).click();
  await expect(field(page, 'Body')).toHaveValue('At the last moment, and later');
});

test('two tabs that write the same draft keep both texts', async ({ page, context, site }) => {
  await open(page, site.url);
  await field(page, 'Title').fill('Begun');
  await expect(page.getByText('Draft saved in this browser')).toBeVisible();
  const other = await context.newPage();
  await open(other, site.url);
  await expect(field(other, 'Title')).toHaveValue('Begun');
  await field(other, 'Title').fill('By the other tab');
  await expect(page.getByRole('alert')).toContainText('Another tab has changed this draft.');
  await field(page, 'Title').fill('By this tab');
  await expect(page.getByRole('alert')).toContainText('There are two drafts now');
  await page.getByText('Drafts in this browser').click();
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toContainText([
    'By this tab',
    'By the other tab',
  ]);
  await button(page, 'Open the other one').click();
  await expect(field(page, 'Title')).toHaveValue('By the other tab');
  await other.close();
});

test('a post of the site is opened by its address, and comes out as it is', async ({ page, site }) => {
  await page.goto(`${site.url}compose/?post=every-piece-of-markdown`);
  await expect(field(page, 'Title')).toHaveValue('Every piece of Markdown');
  const { name, post } = await download(page);
  expect(name).toBe('every-piece-of-markdown.json');
  const original = JSON.parse(await readFile(`public/posts/${name}`, 'utf8'));
  expect(decodePost(original, 'every-piece-of-markdown')).toEqual({ ok: true, value: post });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':compose:')))).toEqual([]);
});

test('a post that isn’t there says so', async ({ page, site, expectedErrors }) => {
  expectedErrors.push(/404/u);
  await page.goto(`${site.url}compose/?post=nowhere`);
  await expect(page.getByRole('alert')).toContainText('does not exist here');
});

test('where the browser keeps nothing, the text stays on screen and can be taken along', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, site.url);
  await field(page, 'Title').fill('Unkept');
  const alert = page.getByRole('alert').filter({ hasText: 'Draft not saved.' });
  await expect(alert).toBeVisible();
  const started = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Download' }).click();
  expect(await readFile(await (await started).path(), 'utf8')).toContain('"Unkept"');
  await expect(field(page, 'Title')).toHaveValue('Unkept');
});

test('for a site that is online, the lists are brought up to date, and what can’t be is said', async ({
  page,
  site,
  expectedErrors,
}) => {
  // It is asked whether there is such a post already, and such lists.
  expectedErrors.push(/404/u);
  await open(page, site.url);
  await field(page, 'Title').fill('Why bread rises');
  await field(page, 'Category').fill('Guide');
  await field(page, 'Tags').fill('Bread');
  const started = page.waitForEvent('download');
  await button(page, 'Download for the site').click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('why-bread-rises.zip');
  const files = unzipSync(await readFile(await file.path()));
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'lists/all/newest.json',
    'lists/categories.json',
    'lists/categories/guide/newest.json',
    'lists/tags.json',
    'lists/tags/bread/newest.json',
    'posts/why-bread-rises.json',
    'posts/why-bread-rises.md',
  ]);
  await expect(page.getByRole('alert')).toContainText('Feeds: the site has none');

  for (const [path, bytes] of Object.entries(files)) site.answers.set(path, { body: strFromU8(bytes) });
  await page.getByRole('link', { name: 'Tags', exact: true }).click();
  await page.getByRole('link', { name: /#Bread/u }).click();
  await page.getByRole('link', { name: 'Why bread rises' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Why bread rises' })).toBeVisible();
});

test('the post is saved into the folder of the site, and nothing else is overwritten unasked', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    // A folder of the browser's own stands in for one that a dialog would give.
    Reflect.set(window, 'showDirectoryPicker', async () => {
      const root = await navigator.storage.getDirectory();
      for (const path of ['package.json']) await root.getFileHandle(path, { create: true });
      await (await root.getDirectoryHandle('public', { create: true })).getDirectoryHandle('posts', { create: true });
      return root;
    });
  });
  await open(page, site.url);
  await field(page, 'Title').fill('A title');
  await button(page, 'Save into the site’s folder').click();
  await expect(page.getByText('public/posts/a-title.json')).toBeVisible();
  await field(page, 'Body').fill('Changed');
  await button(page, 'Save into the site’s folder').click();
  await expect(page.getByRole('alert')).toContainText('Nothing has been written.');
  await button(page, 'Replace it').click();
  await expect(page.getByText('Saved:')).toBeVisible();
  const text = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const posts = await (await root.getDirectoryHandle('public')).getDirectoryHandle('posts');
    return (await (await posts.getFileHandle('a-title.json')).getFile()).text();
  });
  expect(JSON.parse(text)).toMatchObject({ title: 'A title', body: 'Changed' });
});

test('the keyboard alone is enough', async ({ page, site }) => {
  await open(page, site.url);
  await field(page, 'Title').focus();
  for (const text of ['A title', 'A takeaway', 'A body', 'Things', 'One, Two']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  // Source name and address, then the fold with the rest, which opens.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Date')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2025-10-18T16:36:06Z');
  const started = page.waitForEvent('download');
  await button(page, 'Download JSON').focus();
  await page.keyboard.press('Enter');
  expect((await readPost(await started)).post).toMatchObject({
    title: 'A title',
    takeaway: 'A takeaway',
    body: 'A body',
    category: 'Things',
    tags: ['One', 'Two'],
    publishedAt: '2025-10-18T16:36:06Z',
  });
});

test('typing in a long text stays quick', async ({ page, site }) => {
  await open(page, site.url);
  const paragraph = 'Words that make a sentence, and *another* one, [linked](https://example.org/).\n\n';
  await field(page, 'Title').fill('Long');
  await field(page, 'Body').fill(paragraph.repeat(640));
  await page.waitForTimeout(3000);
  const slowest = await page.evaluate(async () => {
    const area = document.activeElement;
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('The body has no focus');
    const times: number[] = [];
    for (let key = 0; key < 40; key++) {
      const start = performance.now();
      document.execCommand('insertText', false, 'x');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return times.sort((a, b) => b - a)[4] ?? 0;
  });
  expect(slowest).toBeLessThan(200);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where much is going on, and nothing scrolls sideways, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => localStorage.setItem('takeaway:/:compose:broken', '{"v":2}'));
    await open(page, site.url);
    await field(page, 'Title').fill('A title');
    await field(page, 'Body').fill('## A heading\n\nWords');
    await field(page, 'Source address').fill('nowhere');
    await button(page, 'Download JSON').click();
    await drop(page, [
      ['a.json', '{"title": 7}'],
      ['b.txt', 'Some words that are a post.'],
    ]);
    await page.getByText('Drafts in this browser').click();
    await page.getByText('Date, address, picture and more').click();
    await button(page, 'Paste a text').click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
