import { AxeBuilder } from '@axe-core/playwright';
import { pasted } from '../../support/host-page';
import { startStaticHost } from '../../support/static-host';
import { expect, expectToFit, frameOf, slug, test, title, widgets } from './embed-test';

test('two lines become the post, by the roles and names of its page', async ({ page, site, around }) => {
  around.write(pasted(site.url, slug));
  await page.goto(around.url);
  await expect(page.getByRole('link', { name: `The link to ${slug}` })).toBeHidden();
  await expect(widgets(page)).toHaveAttribute('title', `The link to ${slug}`);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(widget.getByRole('region', { name: 'Main takeaway' })).toContainText('a chip of its own');
  await expect(widget.getByRole('list', { name: 'Tags' }).getByRole('link')).toHaveCount(3);
  await expectToFit(widgets(page));
  const files = site.requested.filter((path) => path.startsWith('/assets/'));
  expect(files).toEqual([expect.stringMatching(/^\/assets\/widget-[\w-]+\.js$/u)]);
  expect(site.requested.filter((path) => path.startsWith('/posts/'))).toEqual([`/posts/${slug}.json`]);
});

test('a widget far below is not loaded before it comes near', async ({ page, site, around }) => {
  around.write(`<div style="height: 9000px"></div>${pasted(site.url, slug)}`);
  await page.goto(around.url);
  await expect(widgets(page)).toBeAttached();
  expect(site.requested).not.toContain('/embed/');
  await widgets(page).evaluate((element) => element.scrollIntoView());
  await expect(widgets(page).contentFrame().getByRole('heading', { name: title })).toBeVisible();
});

test('ten widgets of two sites on one page don’t cross', async ({ page, site, around }) => {
  const second = await startStaticHost('dist', '/second/', '404.html');
  const slugs = [slug, 'the-smallest-post', 'every-piece-of-markdown', 'write-and-publish-a-post', 'قصة-الورق'];
  around.write(slugs.map((name) => pasted(site.url, name) + pasted(second.url, name)).join('\n'));
  await page.goto(around.url);
  await expect(widgets(page)).toHaveCount(10);
  for (const [place, element] of (await widgets(page).all()).entries()) {
    await element.scrollIntoViewIfNeeded();
    await expect(element.contentFrame().getByRole('link', { name: 'Read on' })).toHaveAttribute(
      'href',
      `${place % 2 === 0 ? site.url : second.url}posts/${encodeURIComponent(slugs[Math.floor(place / 2)] ?? '')}/`,
    );
    await expectToFit(element);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await expect(page.getByRole('link', { name: /The link to/u })).toHaveCount(0);
  await second.close();
});

test('links open outside the frame, and know nothing of it', async ({ page, site, around, context }) => {
  around.write(pasted(site.url, slug, 'data-view="full"'));
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('heading', { name: 'Two families of models' })).toBeVisible();
  const opening = context.waitForEvent('page');
  await widget.getByRole('link', { name: 'Technology' }).click();
  const opened = await opening;
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('Technology');
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect((await frameOf(widgets(page))).url()).toContain(`/embed/?post=${slug}`);
  const links = await widget
    .locator('a:not([href^="#"])')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('target'), link.getAttribute('rel')]));
  expect(links.length).toBeGreaterThan(5);
  for (const [target, rel] of links) {
    expect(target).toBe('_blank');
    expect(rel).toContain('noopener');
  }
  // A place in the article is one in the frame.
  await widget.getByRole('link', { name: 'Link to this section: Two families of models' }).click();
  await expect(widget.getByRole('heading', { name: 'Two families of models' })).toBeInViewport();
  expect(context.pages()).toHaveLength(2);
});

test('the keyboard passes through', async ({ page, site, around }) => {
  around.write(`<button>Before</button>${pasted(site.url, slug)}<button>After</button>`);
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Before' }).focus();
  await page.keyboard.press('Tab');
  await expect(widget.getByRole('link', { name: 'Technology' })).toBeFocused();
  const links = await widget.getByRole('link').count();
  for (let link = 0; link < links; link++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(widget.getByRole('link').last()).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const options of ['', 'data-view="full" data-comments="on"']) {
    test(`axe finds nothing on a page with a widget, ${colorScheme}, ${options || 'as it is'}`, async ({
      page,
      site,
      around,
    }) => {
      await page.emulateMedia({ colorScheme });
      around.write(`<html lang="en"><meta name="color-scheme" content="light dark"><title>A host</title>
        <h1>A host</h1>${pasted(site.url, 'every-piece-of-markdown', options)}`);
      await page.goto(around.url);
      const widget = widgets(page).contentFrame();
      const last =
        options === ''
          ? widget.getByRole('link', { name: 'Read on' })
          : widget.getByRole('textbox', { name: 'Comment' });
      await expect(last).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}
