import type { Page } from '@playwright/test';
import { expect, test } from './site';

const slug = 'alibaba-cloud-at-tgs-2025';
const article = (page: Page) => page.getByRole('article').first();
const comments = (page: Page) => page.getByRole('list', { name: 'Comments' }).getByRole('article');

/** Selects the beginning of the article's first paragraph, as dragging the mouse does. Gives what is selected. */
async function selectPassage(page: Page): Promise<string> {
  const paragraph = article(page).locator('p').filter({ hasText: /.{80}/u }).last();
  await paragraph.scrollIntoViewIfNeeded();
  return paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (!(text instanceof Text)) throw new Error('the paragraph has no text');
    document.getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, text.data.length));
    return text.data.slice(0, 40).trim();
  });
}

test('a selected passage is commented on, and its quote leads back to it', async ({ page, site }) => {
  await page.goto(`${site.url}posts/${slug}/`);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  const passage = await selectPassage(page);
  await page.getByRole('button', { name: 'Comment on this' }).click();
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await page.keyboard.type('About these words.');

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('About these words.');
  await expect(page.getByRole('figure', { name: 'Quoted passage' })).toContainText(passage);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(comments(page)).toHaveCount(1);
  await expect(page.getByRole('figure')).toHaveCount(1);
  const stored = await page.evaluate(
    () => Object.entries(localStorage).find(([key]) => key.includes(':comment:'))?.[1],
  );
  expect(JSON.parse(stored ?? '').selector).toMatchObject({ type: 'TextQuoteSelector', exact: passage });

  await comments(page).getByRole('link', { name: passage }).click();
  await expect(article(page).getByText(passage)).toBeInViewport();
  expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual([
    'takeaway-passage',
    'takeaway-passage-current',
  ]);
});

test('a quote finds its passage after a small edit of the post, and says where it is gone', async ({ page, site }) => {
  const body = 'The harbour was quiet that morning, and nobody had thought of the ferry.\n\nA second paragraph.';
  const post = (text: string) => ({
    body: JSON.stringify({ title: 'A harbour', publishedAt: 1760805166, body: text }),
  });
  const open = async (text: string) => {
    site.answers.set('posts/harbour.json', post(text));
    await page.goto(`${site.url}?post=harbour`);
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  };
  await open(body);
  await page.getByText('The harbour was quiet').evaluate((element) => {
    const [text] = element.childNodes;
    if (text !== undefined) document.getSelection()?.setBaseAndExtent(text, 4, text, 34);
  });
  await page.getByRole('button', { name: 'Comment on this' }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill('Was it?');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(comments(page)).not.toContainText('Post edited since you commented');

  await open(`A new beginning.\n\n${body.replace('quiet that', 'very quiet on that')}`);
  await expect(comments(page)).toContainText('Post edited since you commented');
  await comments(page).getByRole('link', { name: 'harbour was quiet' }).click();
  await expect(page.getByText('The harbour was very quiet')).toBeInViewport();
  await open('Something else entirely stands here now.');
  await expect(comments(page)).toContainText('This passage is no longer in the post.');
  await expect(comments(page)).toContainText('harbour was quiet that morning');
});
