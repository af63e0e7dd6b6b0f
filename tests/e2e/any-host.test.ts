import { readFileSync } from 'node:fs';
import type { Fallback } from '../support/static-host';
import { expect, test } from './site';

const droppedPost = JSON.stringify({
  title: 'Dropped after the build',
  publishedAt: '2026-11-22T08:00:00Z',
  takeaway: 'A file on the host is enough.',
  body: '## It is read\n\nWithout a build.',
  tags: ['Hosting'],
});

for (const folder of ['/', '/some/sub-folder/']) {
  for (const fallback of ['404.html', 'none', 'single-page'] satisfies Fallback[]) {
    test.describe(`in ${folder}, fallback: ${fallback}`, () => {
      test.use({ folder, fallback });

      test('home, a deep link, a refresh, a click and back', async ({ page, site }) => {
        await page.goto(`${site.url}posts/write-and-publish-a-post/`);
        const title = page.getByRole('heading', { level: 1 });
        await expect(title).toHaveText('Write and publish a post');
        await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
        await page.reload();
        await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
        await page.getByRole('article').first().getByRole('link', { name: 'Guide', exact: true }).click();
        await expect(title).toHaveText('Guide');
        await expect(page).toHaveURL(`${site.url}categories/guide/`);
        await page.getByRole('link', { name: 'Every piece of Markdown' }).click();
        await expect(title).toHaveText('Every piece of Markdown');
        await page.goBack();
        await expect(title).toHaveText('Guide');
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posts' }).click();
        await expect(page).toHaveURL(site.url);
        await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
        expect(site.requested.filter((path) => !path.startsWith(folder) && path !== '/favicon.ico')).toEqual([]);
      });

      test('a post dropped on the host is readable at once', async ({ page, site, expectedErrors }) => {
        expectedErrors.push(/status of 404/u);
        site.answers.set('posts/dropped.json', { body: droppedPost });
        await page.goto(fallback === 'none' ? `${site.url}?post=dropped` : `${site.url}posts/dropped/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dropped after the build');
        await expect(page.getByRole('heading', { level: 2, name: 'It is read' })).toBeVisible();
        await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
        expect(site.requested.filter((path) => !path.startsWith(folder) && path !== '/favicon.ico')).toEqual([]);
      });

      if (fallback !== 'none') {
        test('a missing post and an unknown address say so', async ({ page, site, expectedErrors }) => {
          expectedErrors.push(/status of 404/u, /MIME type/u);
          await page.goto(`${site.url}posts/nowhere/`);
          await expect(page.getByRole('alert')).toContainText(/does not exist|could not be found/u);
          await page.goto(`${site.url}no/such/page/`);
          await expect(page.getByRole('alert')).toContainText('does not exist');
          await page.getByRole('link', { name: 'Go to the home page' }).click();
          await expect(page).toHaveURL(site.url);
          await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
          expect(site.requested.filter((path) => !path.startsWith(folder) && path !== '/favicon.ico')).toEqual([]);
        });
      }
    });
  }
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

test('no page carries a script of its own but the fallback pages, and each allows just that', () => {
  for (const file of ['index.html', '404.html', 'posts/every-piece-of-markdown/index.html', 'tags/index.html']) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const inline = html.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>/gu) ?? [];
    expect(inline, file).toHaveLength(/^(?:index|404)\.html$/u.test(file) ? 1 : 0);
    expect(html).not.toMatch(/unsafe-(?:inline|eval)/u);
  }
});
