import type { FrameLocator, Page } from '@playwright/test';
import { pasted } from '../../support/host-page';
import { type KillableBrowser, killableBrowser } from '../../support/killable-browser';
import { test as base, expect, slug, widgets } from './embed-test';

/** Playwright has Chromium keep one storage for all frames of a site, which Chromium itself doesn't. */
const test = base.extend<{ readonly browserOfReaders: KillableBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  browserOfReaders: async ({}, use) => {
    const browser = await killableBrowser();
    await use(browser);
    await browser.dispose();
  },
});

async function write(place: Page | FrameLocator, text: string): Promise<void> {
  await place.getByRole('textbox', { name: 'Comment', exact: true }).fill(text);
  await place.getByRole('button', { name: 'Post comment' }).click();
  await expect(comments(place).filter({ hasText: text })).toBeVisible();
}

const comments = (place: Page | FrameLocator) => place.getByRole('list', { name: 'Comments' }).getByRole('article');
const useMine = (widget: FrameLocator) => widget.getByRole('button', { name: /Use my comments from/u });

/** What the reader answers when the site at `site` asks for its own storage on a page of `around`. */
async function answer(page: Page, site: string, around: string, setting: 'denied' | 'granted'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setPermission', {
    permission: { name: 'storage-access' },
    setting,
    origin: new URL(around).origin,
    embeddedOrigin: new URL(site).origin,
  });
}

test('comments in a frame are kept for the page’s site, and stay there', async ({ browserOfReaders, site, around }) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  const context = await browserOfReaders.start();
  const page = await context.newPage();
  await page.goto(around.url);
  await write(widgets(page).contentFrame(), 'Written on somebody else’s page.');
  await expect(widgets(page).contentFrame().getByText("Only in this browser, for this page's site.")).toBeVisible();
  await page.reload();
  await expect(comments(widgets(page).contentFrame())).toContainText(['Written on somebody else’s page.']);
  await page.goto(`${site.url}posts/${slug}/`);
  await expect(page.getByText('No comments yet.')).toBeVisible();
});

test('a reader can have a widget use their own comments, and loses none of either', async ({
  browserOfReaders,
  site,
  around,
}) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  const context = await browserOfReaders.start();
  const page = await context.newPage();
  await page.goto(`${site.url}posts/${slug}/`);
  await write(page, 'On the site itself.');
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await write(widget, 'On somebody else’s page.');
  await expect(comments(widget)).toHaveCount(1);
  await widget.getByRole('textbox', { name: 'Comment', exact: true }).pressSequentially('Half a thought');
  const use = useMine(widget);

  await answer(page, site.url, around.url, 'denied');
  await use.click();
  await expect(widget.getByText(/was not allowed|did not allow|not let/u)).toBeVisible();
  await expect(comments(widget)).toHaveCount(1);

  await answer(page, site.url, around.url, 'granted');
  await use.click();
  await expect(comments(widget)).toHaveCount(2);
  await expect(widget.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Half a thought');
  await page.goto(`${site.url}posts/${slug}/`);
  await expect(comments(page)).toHaveCount(2);
});

test('what Chromium gives out while no page of the site is open is not taken for the reader’s comments', async ({
  browserOfReaders,
  site,
  around,
}) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  const context = await browserOfReaders.start();
  const page = await context.newPage();
  const visit = await context.newPage();
  await visit.goto(`${site.url}posts/${slug}/`);
  await write(visit, 'On the site itself.');
  await visit.close();
  await page.goto(around.url);
  await answer(page, site.url, around.url, 'granted');
  const widget = widgets(page).contentFrame();
  await useMine(widget).click();
  await expect(widget.getByRole('alert')).toContainText('in another tab');
  await expect(widget.getByText("Only in this browser, for this page's site.")).toBeVisible();
  await write(widget, 'On somebody else’s page.');

  const secondVisit = await context.newPage();
  await secondVisit.goto(`${site.url}posts/${slug}/`);
  await expect(comments(secondVisit)).toHaveCount(1);
  await page.bringToFront();
  await page.reload();
  await useMine(widget).click();
  await expect(comments(widget)).toHaveCount(2);
  await expect(useMine(widget)).toHaveCount(0);
  await expect(comments(secondVisit)).toHaveCount(2);
});

test('a comment that was deleted on the site does not come back in a widget', async ({
  browserOfReaders,
  site,
  around,
}) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  const context = await browserOfReaders.start();
  const visit = await context.newPage();
  await visit.goto(`${site.url}posts/${slug}/`);
  await write(visit, 'On the site itself.');
  const page = await context.newPage();
  await page.goto(around.url);
  await answer(page, site.url, around.url, 'granted');
  const widget = widgets(page).contentFrame();
  await useMine(widget).click();
  await expect(comments(widget)).toHaveCount(1);
  await write(widget, 'In the widget.');
  const gone = comments(visit).filter({ hasText: 'In the widget.' });
  await gone.getByRole('button', { name: 'Delete' }).click();
  await expect(gone).toHaveCount(0);
  await expect(comments(widget)).toHaveCount(1);
  await page.reload();
  await expect(widget.getByText("Only in this browser, for this page's site.")).toBeVisible();
  await expect(comments(widget)).toHaveCount(0);
  await useMine(widget).click();
  await expect(comments(widget)).toContainText(['On the site itself.']);
  await expect(comments(widget)).toHaveCount(1);
});

test('where the browser blocks storage in frames, all reads, and comments are held in memory', async ({
  page,
  site,
  around,
}) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  await page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await expect(widget.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  await write(widget, 'Only for now.');
  await expect(comments(widget).getByRole('alert')).toContainText('Not saved.');
  await expect(widget.getByText('Only in memory')).toBeVisible();
});

test('in a frame, no comment is deleted by one click', async ({ browserOfReaders, site, around }) => {
  around.write(pasted(site.url, slug, 'data-comments="on"'));
  const page = await (await browserOfReaders.start()).newPage();
  await page.goto(around.url);
  const widget = widgets(page).contentFrame();
  await write(widget, 'To be deleted.');
  const comment = comments(widget).filter({ hasText: 'To be deleted.' });
  await comment.getByRole('button', { name: 'Delete' }).dblclick();
  const remove = comment.getByRole('button', { name: 'Delete', exact: true });
  const keep = comment.getByRole('button', { name: 'Keep' });
  await expect(remove.or(keep)).toBeVisible();
  // The second click may have met the words of the question, or the answer that keeps the comment.
  if (await keep.isVisible()) await keep.click();
  await remove.click();
  await expect(keep).toBeFocused();
  await comment.getByRole('button', { name: 'Really delete' }).click();
  await expect(comment).toHaveCount(0);
  await expect(widget.getByRole('button', { name: 'Undo' })).toBeVisible();
});
