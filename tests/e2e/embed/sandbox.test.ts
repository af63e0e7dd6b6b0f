import { pasted } from '../../support/host-page';
import type { StaticHost } from '../../support/static-host';
import { expect, slug, test, title, widgets } from './embed-test';

/** A host that lets anybody read its files, as the built `_headers` have it. */
function allowEverybody(site: StaticHost): void {
  site.headers.set('access-control-allow-origin', '*');
}

test('WordPress gives it its height and follows its links', async ({ page, site, around }) => {
  allowEverybody(site);
  // What WordPress makes of an embedded post, and what its script (wp-embed.js) does with messages.
  around.write(`<iframe sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k" width="600" height="338"
    src="${site.url}embed/?post=${slug}#?secret=aB3dE6gH9k"></iframe>
    <script>
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (!data.secret || source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
        if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) top.location = data.value;
      });
    </script>`);
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('heading', { name: title })).toBeVisible();
  const content = await widget.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect(widgets(page)).toHaveAttribute('height', String(content));
  await widget.getByRole('link', { name: 'Read on' }).click();
  await expect(page).toHaveURL(`${site.url}posts/${slug}/`);
});

test('it can be read in the lowest frame that WordPress makes', async ({ page, site, around }) => {
  allowEverybody(site);
  around.write(
    `<iframe sandbox="allow-scripts" width="600" height="200" src="${site.url}embed/?post=${slug}"></iframe>`,
  );
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('heading', { name: title })).toBeInViewport();
  await expect(widget.getByText('Alibaba Cloud came to the Tokyo Game Show')).toBeInViewport();
  await widget.getByRole('link', { name: 'Read on' }).scrollIntoViewIfNeeded();
  await expect(widget.getByRole('link', { name: 'Read on' })).toBeInViewport();
});

test('sandboxed, comments are held in memory, and it says so', async ({ page, site, around }) => {
  allowEverybody(site);
  around.write(
    `<iframe sandbox="allow-scripts" width="600" height="900" src="${site.url}embed/?post=${slug}&comments=on"></iframe>`,
  );
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await widget.getByRole('textbox', { name: 'Comment' }).fill('Only for now.');
  await widget.getByRole('button', { name: 'Post comment' }).click();
  const comment = widget.getByRole('list', { name: 'Comments' }).getByRole('article');
  await expect(comment).toContainText('Only for now.');
  await expect(comment.getByRole('alert')).toContainText('Not saved.');
  await expect(comment.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(comment.getByRole('button', { name: 'Download' })).toBeVisible();
  await expect(widget.getByText('Only in memory')).toBeVisible();
  await expect(widget.getByText('Only in this browser')).toHaveCount(0);
});

test('where a host lets no sandboxed frame read its files, the frame goes to the post’s page', async ({
  page,
  site,
  around,
  expectedErrors,
}) => {
  expectedErrors.push(/CORS policy|ERR_FAILED/u);
  around.write(
    `<iframe sandbox="allow-scripts" width="600" height="400" src="${site.url}embed/?post=${slug}"></iframe>`,
  );
  await page.goto(around.url);
  const frame = widgets(page).contentFrame();
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'Two families of models' })).toBeVisible();
});

test('a host’s page may be sandboxed itself, as previews are', async ({ page, site, around }) => {
  allowEverybody(site);
  const host = `<html style="color-scheme: dark">${pasted(site.url, slug)}`;
  around.write(`<iframe sandbox="allow-scripts" width="600" height="700" srcdoc='${host}'></iframe>`);
  await page.goto(around.url);
  const preview = widgets(page).contentFrame();
  const widget = preview.locator('iframe').contentFrame();
  await expect(widget.getByRole('heading', { name: title })).toBeVisible();
  await expect(preview.getByRole('link', { name: `The link to ${slug}` })).toBeHidden();
  await expect(widget.locator('html')).toHaveAttribute('data-theme', 'dark');
  await preview.locator('html').evaluate(({ style }) => style.setProperty('color-scheme', 'light'));
  await expect(widget.locator('html')).toHaveAttribute('data-theme', 'light');
});
