import { pasted } from '../../support/host-page';
import { expect, expectToFit, frameOf, heights, slug, test, title, widgets } from './embed-test';

test('the height is right at once and after every change', async ({ page, site, around }) => {
  around.write(
    `<div style="width: 600px">${pasted(site.url, slug, 'data-view="full" data-comments="on"')}</div><p>Below</p>`,
  );
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await expectToFit(widgets(page));
  const wide = await heights(widgets(page));

  await page.locator('div').evaluate(({ style }) => style.setProperty('width', '300px'));
  await expect.poll(async () => (await heights(widgets(page))).frame).toBeGreaterThan(wide.frame);
  await expectToFit(widgets(page));

  await page.setViewportSize({ width: 260, height: 500 });
  await page.locator('div').evaluate(({ style }) => style.setProperty('width', 'auto'));
  await expectToFit(widgets(page));

  const before = await heights(widgets(page));
  await (await frameOf(widgets(page))).evaluate(async () => {
    const box = document.body.appendChild(document.createElement('div'));
    for (let change = 1; change <= 200; change++) {
      box.style.height = `${change}px`;
      await new Promise(requestAnimationFrame);
    }
  });
  await expectToFit(widgets(page));
  expect((await heights(widgets(page))).frame).toBe(before.frame + 200);
});

test('a picture that comes late makes room for itself', async ({ page, site, around }) => {
  site.answers.set('posts/images/late.svg', {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="333"/>',
  });
  site.drop(
    'posts/late.json',
    JSON.stringify({ title: 'Late', publishedAt: '2026-01-01T00:00:00Z', body: '![](images/late.svg)' }),
  );
  around.write(pasted(site.url, 'late', 'data-view="full"'));
  await page.goto(around.url);
  const picture = widgets(page)
    .contentFrame()
    .getByRole('presentation')
    .or(widgets(page).contentFrame().locator('img'));
  await expect(picture.first()).toBeVisible();
  await expect.poll(async () => (await heights(widgets(page))).frame).toBeGreaterThan(333);
  await expectToFit(widgets(page));
});

test('a plain frame needs no loader: it scrolls in its height, or sizes itself', async ({ page, site, around }) => {
  const frame = (style: string) =>
    `<iframe src="${site.url}embed/?post=${slug}" style="width: 500px; border: 0; ${style}"></iframe>`;
  around.write(frame('height: 200px') + frame('min-height: 150px; frame-sizing: content-height'));
  await page.goto(around.url);
  const [fixed, sized] = [widgets(page).first(), widgets(page).last()];
  await expect(fixed.contentFrame().getByRole('heading', { name: title })).toBeInViewport();
  await fixed.contentFrame().getByRole('link', { name: 'Read on' }).scrollIntoViewIfNeeded();
  await expect(fixed.contentFrame().getByRole('link', { name: 'Read on' })).toBeInViewport();
  test.skip(
    !(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))),
    'this browser has no frame-sizing',
  );
  await expectToFit(sized);
});

test('on paper all of it fits, with the post’s address', async ({ page, site, around }) => {
  around.write(`<div style="width: 640px">${pasted(site.url, slug)}</div>`);
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('link', { name: 'Read on' })).toBeVisible();
  await expectToFit(widgets(page));
  await page.emulateMedia({ media: 'print' });
  await page.locator('div').evaluate(({ style }) => style.setProperty('width', '480px'));
  await expect(widget.getByText(`${site.url}posts/${slug}/`)).toBeVisible();
  await expect(widget.getByRole('link', { name: 'Read on' })).toBeHidden();
  const { frame, content } = await heights(widgets(page));
  expect(content).toBeLessThanOrEqual(frame);
});
