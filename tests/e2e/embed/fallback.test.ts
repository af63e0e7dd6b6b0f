import { pasted } from '../../support/host-page';
import { startStaticHost } from '../../support/static-host';
import { expect, expectToFit, slug, test, widgets } from './embed-test';

test('a post that is not there says so, and the host’s link stays', async ({ page, site, around, expectedErrors }) => {
  expectedErrors.push(/404/u);
  around.write(pasted(site.url, 'no-such-post'));
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByRole('alert')).toContainText('This post does not exist here.');
  await expect(page.getByRole('link', { name: 'The link to no-such-post' })).toBeVisible();
  await expectToFit(widgets(page));
});

test('a site that is gone leaves the host’s link', async ({ page, around, expectedErrors }) => {
  expectedErrors.push(/ERR_CONNECTION_REFUSED/u);
  const gone = await startStaticHost('dist', '/', 'none');
  await gone.close();
  around.write(pasted(gone.url, slug));
  await page.goto(around.url);
  await expect(page.getByRole('link', { name: `The link to ${slug}` })).toBeVisible();
  await expect(widgets(page)).toHaveCount(0);
});

test('without scripts there is the host’s link', async ({ browser, site, around }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  around.write(pasted(site.url, slug));
  await page.goto(around.url);
  await expect(page.getByRole('link', { name: `The link to ${slug}` })).toBeVisible();
  await expect(widgets(page)).toHaveCount(0);
  await page.close();
});

test('a widget that the host moves begins again, with the host’s link', async ({ page, site, around }) => {
  around.write(`<div id="a">${pasted(site.url, slug)}</div><div id="b"></div>`);
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByRole('link', { name: 'Read on' })).toBeVisible();
  await page.route('**/embed/**', () => undefined);
  await page.evaluate(() => document.querySelector('#b')?.append(...(document.querySelector('#a')?.childNodes ?? [])));
  await expect(page.getByRole('link', { name: `The link to ${slug}` })).toBeVisible();
  await page.unroute('**/embed/**');
  await page.evaluate(() => document.querySelector('#a')?.append(...(document.querySelector('#b')?.childNodes ?? [])));
  await expect(widgets(page).contentFrame().getByRole('link', { name: 'Read on' })).toBeVisible();
  await expect(widgets(page)).toHaveCount(1);
});

test('a widget whose code is gone says so at once', async ({ page, site, around, expectedErrors }) => {
  expectedErrors.push(/404/u);
  around.write(pasted(site.url, slug));
  await page.route('**/assets/widget-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByText('This post could not be loaded here.')).toBeVisible();
  await expect(page.getByRole('link', { name: `The link to ${slug}` })).toBeVisible();
});
