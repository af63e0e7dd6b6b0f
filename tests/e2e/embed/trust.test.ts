import { pasted } from '../../support/host-page';
import { expect, expectToFit, frameOf, heights, slug, test, title } from './embed-test';

test('no message of a stranger, of another frame or without the instance’s id does anything', async ({
  page,
  site,
  around,
}) => {
  around.write(`${pasted(site.url, slug)}<iframe id="stranger" srcdoc="A stranger"></iframe>`);
  await page.goto(around.url);
  const widget = page.locator('iframe').first();
  await expect(widget.contentFrame().getByRole('heading', { name: title })).toBeVisible();
  await expectToFit(widget);
  const before = await heights(widget);
  const id = await widget.evaluate((element) =>
    new URLSearchParams(new URL((element as HTMLIFrameElement).src).hash.slice(1)).get('id'),
  );
  const forged = { takeaway: 1, id, type: 'resize', height: 5000 };

  // From the page itself and from a frame beside: right in all but the sender.
  await page.evaluate((message) => postMessage(message, '*'), forged);
  await (await frameOf(page.locator('#stranger'))).evaluate((message) => parent.postMessage(message, '*'), forged);
  // From the frame: sense is asked for, and the id.
  await (await frameOf(widget)).evaluate((message) => {
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY, -1, 20_001, '5000', null, { valueOf: () => 5000 }]) {
      parent.postMessage({ ...message, height: typeof height === 'object' ? null : height }, '*');
    }
    parent.postMessage({ ...message, id: 'another' }, '*');
    parent.postMessage({ ...message, takeaway: 2 }, '*');
    parent.postMessage({ ...message, type: 'navigate', href: 'https://example.org/' }, '*');
    parent.postMessage(JSON.stringify(message), '*');
    parent.postMessage('<img src=x onerror=alert(1)>', '*');
  }, forged);
  // To the frame: from the host without the id, and from a frame beside with it.
  const theme = { takeaway: 1, id, type: 'theme', theme: 'dark' };
  await widget.evaluate(
    (element, message) => (element as HTMLIFrameElement).contentWindow?.postMessage({ ...message, id: 'another' }, '*'),
    theme,
  );
  await (await frameOf(page.locator('#stranger'))).evaluate(
    (message) => parent.frames[0]?.postMessage(message, '*'),
    theme,
  );

  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await heights(widget)).toEqual(before);
  expect(page.url()).toBe(around.url);
  expect(await (await frameOf(widget)).evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  // The very same messages, from where they should come from, are heard.
  await widget.evaluate(
    (element, message) => (element as HTMLIFrameElement).contentWindow?.postMessage(message, '*'),
    theme,
  );
  await expect
    .poll(async () => (await frameOf(widget)).evaluate(() => document.documentElement.dataset.theme))
    .toBe('dark');
  await (await frameOf(widget)).evaluate((message) => parent.postMessage(message, '*'), forged);
  await expect.poll(() => widget.evaluate(({ clientHeight }) => clientHeight)).toBe(5000);
});
