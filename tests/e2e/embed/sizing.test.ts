import { executablePath, launchArguments } from '../../support/chromium';
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

test('a scrollbar around it never comes and goes', async ({ playwright, site, around }) => {
  const browser = await playwright.chromium.launch({
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: launchArguments,
    ...(executablePath !== undefined && { executablePath }),
  });
  around.write(`<body style="margin: 0">${pasted(site.url, slug)}`);
  const page = await browser.newPage({ viewport: { width: 455, height: 900 } });
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByRole('link', { name: 'Read on' })).toBeVisible();
  const { frame } = await heights(widgets(page));
  for (let height = frame - 30; height <= frame + 30; height += 5) {
    await page.setViewportSize({ width: 455, height });
    const changes = await widgets(page).evaluate(async (element) => {
      let seen = 0;
      new MutationObserver(() => seen++).observe(element, { attributeFilter: ['style'] });
      for (let turn = 0; turn < 20; turn++) await new Promise(requestAnimationFrame);
      return seen;
    });
    expect(changes, String(height)).toBeLessThan(5);
  }
  await browser.close();
});

test('nothing of it is cut off in a column that would have it shrink', async ({ page, site, around }) => {
  around.write(`<div style="display: flex; flex-direction: column; max-height: 300px; overflow: auto">
    ${pasted(site.url, slug)}</div>`);
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByRole('link', { name: 'Read on' })).toBeAttached();
  await expectToFit(widgets(page));
});

test('the page around it moves once, also for all of an article with its comments', async ({ page, site, around }) => {
  around.write(`${pasted(site.url, slug, 'data-view="full" data-comments="on"')}<p>Below</p>`);
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const height = document.querySelector('iframe')?.offsetHeight;
      if (height !== undefined && height !== seen.at(-1)) seen.push(height);
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['style'] });
  });
  await page.goto(around.url);
  await expect(widgets(page).contentFrame().getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await expectToFit(widgets(page));
  const seen: readonly number[] = await page.evaluate('seen');
  // What is reserved, and from then on never less than the article.
  for (const height of seen.slice(1)) expect(height).toBeGreaterThan(2000);
});

test('on paper it is dark ink without a form, whatever the theme', async ({ page, site, around }) => {
  around.write(`<div style="width: 640px">${pasted(site.url, slug, 'data-theme="dark" data-comments="on"')}</div>`);
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(widget.getByRole('textbox')).toHaveCount(0);
  await expect(widget.getByRole('button')).toHaveCount(0);
  await expect(widget.locator('body')).toHaveCSS('color', 'rgb(28, 29, 32)');
  await expect(widget.getByText(`${site.url}posts/${slug}/`)).toBeVisible();
});
