import { pasted } from '../../support/host-page';
import { expect, frameOf, slug, test, title, widgets } from './embed-test';

test('the theme is the one around it, however that changes', async ({ page, site, around }) => {
  around.write(`<html><style>.night { color-scheme: dark }</style><body>
    ${pasted(site.url, slug)}${pasted(site.url, slug, 'data-theme="light"')}${pasted(site.url, slug, 'data-theme="dark"')}`);
  await page.goto(around.url);
  await expect(widgets(page)).toHaveCount(3);
  const colours = async () =>
    Promise.all(
      (await widgets(page).all()).map(async (element) =>
        (await frameOf(element)).evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      ),
    );
  const [light, dark] = ['rgb(253, 252, 250)', 'rgb(20, 22, 26)'];
  for (const element of await widgets(page).all()) {
    await expect(element.contentFrame().getByRole('heading', { name: title })).toBeAttached();
  }
  await expect.poll(colours).toEqual([light, light, dark]);
  await page.locator('html').evaluate(({ classList }) => classList.add('night'));
  await expect.poll(colours).toEqual([dark, light, dark]);
  await page.locator('html').evaluate(({ classList, style }) => {
    classList.remove('night');
    style.colorScheme = 'light dark';
  });
  await expect.poll(colours).toEqual([light, light, dark]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colours).toEqual([dark, light, dark]);
});
