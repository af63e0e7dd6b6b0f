import { readFileSync } from 'node:fs';
import { expect, test } from './site';

const droppedPost = JSON.stringify({
  title: 'Dropped after the build',
  publishedAt: '2026-11-22T08:00:00Z',
  takeaway: 'A file on the host is enough.',
  body: '## It is read\n\nWithout a build.',
  tags: ['Hosting'],
});

const matrix = (['node', 'nginx'] as const).flatMap((server) =>
  ['/', '/some/sub-folder/'].flatMap((folder) =>
    (['404.html', 'none', 'single-page'] as const).map((fallback) => ({ server, folder, fallback })),
  ),
);

for (const { server, folder, fallback } of matrix) {
  test.describe(`on ${server} in ${folder}, fallback: ${fallback}`, () => {
    test.use({ server, folder, fallback });

    test.afterEach('nothing outside the site’s folder was asked for', ({ host }) => {
      expect(host.requested.filter((path) => !path.startsWith(folder) && path !== '/favicon.ico')).toEqual([]);
    });

    test('home, a deep link, a refresh, a click and back', async ({ page, host }) => {
      await page.goto(`${host.url}posts/write-and-publish-a-post/`);
      const title = page.getByRole('heading', { level: 1 });
      await expect(title).toHaveText('Write and publish a post');
      await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
      await page.getByRole('article').first().getByRole('link', { name: 'Guide', exact: true }).click();
      await expect(title).toHaveText('Guide');
      await expect(page).toHaveURL(`${host.url}categories/guide/`);
      await page.getByRole('link', { name: 'Every piece of Markdown' }).click();
      await expect(title).toHaveText('Every piece of Markdown');
      await page.reload();
      await expect(title).toHaveText('Every piece of Markdown');
      await page.goBack();
      await expect(title).toHaveText('Guide');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posts' }).click();
      await expect(page).toHaveURL(host.url);
      await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
    });

    test('the front page by the name of its file, and names in any script', async ({ page, host }) => {
      await page.goto(`${host.url}index.html`);
      await page
        .getByRole('list', { name: 'Posts' })
        .getByRole('link', { name: 'الورق', exact: false })
        .first()
        .click();
      await expect(page).toHaveURL(`${host.url}${encodeURI('posts/قصة-الورق/')}`);
      await page.getByRole('list', { name: 'Tags' }).getByRole('link').first().click();
      await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
    });

    test('a post dropped on the host is readable at once', async ({ page, host, expectedErrors }) => {
      expectedErrors.push(/status of 404/u);
      host.drop('posts/dropped.json', droppedPost);
      await page.goto(fallback === 'none' ? `${host.url}?post=dropped` : `${host.url}posts/dropped/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dropped after the build');
      await expect(page.getByRole('heading', { level: 2, name: 'It is read' })).toBeVisible();
      await page.getByRole('textbox', { name: 'Comment' }).fill('Read at once.');
      await page.getByRole('button', { name: 'Post comment' }).click();
      await page.reload();
      await expect(page.getByRole('list', { name: 'Comments' })).toContainText('Read at once.');
    });

    test('a missing post says so', async ({ page, host, expectedErrors }) => {
      expectedErrors.push(/status of 404/u, /MIME type/u);
      await page.goto(fallback === 'none' ? `${host.url}?post=nowhere` : `${host.url}posts/nowhere/`);
      await expect(page.getByRole('alert')).toContainText(/does not exist|could not be found/u);
      await page.getByRole('link', { name: 'Go to the home page' }).click();
      await expect(page).toHaveURL(host.url);
      await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
    });

    // Where a host has no fallback, it answers unknown addresses itself.
    if (fallback !== 'none') {
      test('an unknown address says so', async ({ page, host, expectedErrors }) => {
        expectedErrors.push(/status of 404/u, /MIME type/u);
        await page.goto(`${host.url}no/such/page/`);
        await expect(page.getByRole('alert')).toContainText('does not exist');
        await page.getByRole('link', { name: 'Go to the home page' }).click();
        await expect(page).toHaveURL(host.url);
        await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, folder: '/deep/down/' });

  test('a post reads well and every link works', async ({ page, site }) => {
    await page.goto(`${site.url}posts/alibaba-cloud-at-tgs-2025/`);
    await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')));
    const within = links.filter((link) => link.startsWith(site.url));
    expect(within.length).toBeGreaterThan(5);
    for (const link of within) expect((await page.request.get(link)).status(), link).toBe(200);
  });
});

test('every page carries one script of its own, the fallback pages another, and nothing is unsafe', () => {
  for (const file of ['index.html', '404.html', 'posts/every-piece-of-markdown/index.html', 'tags/index.html']) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const inline = html.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>/gu) ?? [];
    expect(inline, file).toHaveLength(/^(?:index|404)\.html$/u.test(file) ? 2 : 1);
    expect(html).not.toMatch(/unsafe-(?:inline|eval)/u);
  }
});
