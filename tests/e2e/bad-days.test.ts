import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Answer, StaticHost } from '../support/static-host';
import { expect, test } from './site';

// What static hosts and the caches in front of them do to a site on a bad day.

const goodPost = JSON.stringify({ title: 'Healed', publishedAt: 1760805166, body: 'It can be read again.' });
const welcome = { type: 'text/html', body: '<!doctype html><h1>Welcome</h1>' };
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The path of the chunk with a name, from the site's folder. */
function chunk(name: string): string {
  const file = readdirSync('dist/assets').find((candidate) => candidate.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`The build has no chunk ${name}.`);
  return `assets/${file}`;
}

/** Counts how often the page itself was loaded. */
const loads = (site: StaticHost, path: string) => site.requested.filter((asked) => asked === path).length;

test.describe('a post', () => {
  const types = ['text/plain', 'application/octet-stream', 'text/html', 'application/json; charset=utf-8'];
  for (const type of types) {
    test(`is read although the host calls it ${type}`, async ({ page, site }) => {
      site.answers.set('posts/odd.json', { type, body: goodPost });
      await page.goto(`${site.url}?post=odd`);
      await expect(title(page)).toHaveText('Healed');
    });
  }

  const staleCopies: Readonly<Record<string, Answer>> = {
    'an error from before it was uploaded': { status: 404, type: 'text/plain', body: 'Not found' },
    'a page in its place': welcome,
    'half of it': { body: goodPost.slice(0, -9) },
    'an older one with a mistake': { body: '{"title":7}' },
  };
  for (const [what, stale] of Object.entries(staleCopies)) {
    test(`is read although a cache on the way holds ${what}`, async ({ page, site, expectedErrors }) => {
      expectedErrors.push(/status of 404/u);
      // Caches know a file by its whole address.
      site.answers.set('posts/stale.json', ({ url = '' }) => (url.includes('?') ? { body: goodPost } : stale));
      await page.goto(`${site.url}?post=stale`);
      await expect(title(page)).toHaveText('Healed');
      await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
      expect(loads(site, '/posts/stale.json')).toBe(2);
    });
  }

  test('is read where its file has moved within the site', async ({ page, site }) => {
    site.answers.set('posts/old.json', { status: 301, headers: { location: 'new.json' }, body: '' });
    site.answers.set('posts/new.json', { body: goodPost });
    await page.goto(`${site.url}?post=old`);
    await expect(title(page)).toHaveText('Healed');
  });

  test('is said to be answered with a page where the host leads to one', async ({ page, site }) => {
    site.answers.set('posts/guarded.json', { status: 302, headers: { location: '../login' }, body: '' });
    site.answers.set('login', welcome);
    await page.goto(`${site.url}?post=guarded`);
    await expect(page.getByRole('alert')).toContainText('a web page instead of its data');
    await expect(page.getByRole('alert')).toContainText('posts/guarded.json');
  });

  test('is not fetched from another site, and the publisher is told', async ({ page, site, expectedErrors }) => {
    expectedErrors.push(/Content Security Policy/u, /Fetch API cannot load/u);
    const location = site.url.replace('127.0.0.1', 'localhost');
    site.answers.set('posts/away.json', { status: 302, headers: { location: `${location}posts/x.json` }, body: '' });
    await page.goto(`${site.url}?post=away`);
    await expect(page.getByRole('alert')).toContainText('must not be redirected to another site');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

test.describe('code that is gone', () => {
  const post = 'posts/write-and-publish-a-post/';
  const missing: Readonly<Record<string, Answer>> = {
    'an error': { status: 404, type: 'text/plain', body: 'Not found' },
    'a page with status 200': welcome,
    'a wrong type': { type: 'text/plain', body: 'export {}' },
    'a mistake in it': { type: 'text/javascript', body: 'export const mount = ' },
  };

  for (const [what, answer] of Object.entries(missing)) {
    test(`reloads the page once where there is ${what}, then says so beside the article`, async ({
      page,
      site,
      expectedErrors,
    }) => {
      expectedErrors.push(/./u);
      site.answers.set(chunk('mount'), answer);
      await page.goto(`${site.url}${post}`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('could not be loaded');
      expect(loads(site, `/${post}`)).toBe(2);
      await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();

      site.answers.delete(chunk('mount'));
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
      await expect(alert).toHaveCount(0);
    });
  }

  test('never costs a draft: the page of the new build is loaded, and the draft is in it', async ({
    page,
    site,
    expectedErrors,
  }) => {
    expectedErrors.push(/./u);
    const draft = page.getByRole('textbox', { name: 'Comment' });
    await page.goto(`${site.url}${post}`);
    await draft.fill('Half a thought');
    // The next build has other code, which only its own pages know.
    site.answers.set(chunk('create-pages'), () =>
      loads(site, `/${post}`) < 2
        ? { status: 404, type: 'text/plain', body: 'Not found' }
        : { type: 'text/javascript', body: readFileSync(`dist/${chunk('create-pages')}`, 'utf8') },
    );
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tags' }).hover();
    await expect.poll(() => loads(site, `/${post}`)).toBe(2);
    await expect(draft).toHaveValue('Half a thought');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tags' }).click();
    await expect(title(page)).toHaveText('Tags');
    await page.goBack();
    await expect(draft).toHaveValue('Half a thought');
    expect(loads(site, `/${post}`)).toBe(2);
  });

  test('says so on a page that can’t be shown without it, and another try heals it', async ({
    page,
    site,
    expectedErrors,
  }) => {
    expectedErrors.push(/./u);
    site.answers.set('posts/dropped.json', { body: goodPost });
    site.answers.set(chunk('create-pages'), { status: 404, type: 'text/plain', body: 'Not found' });
    await page.goto(`${site.url}posts/dropped/`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('code of the site is missing');
    site.answers.delete(chunk('create-pages'));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(title(page)).toHaveText('Healed');
  });

  test('leaves a page that reads well where not one script has arrived', async ({ page, site, expectedErrors }) => {
    expectedErrors.push(/./u);
    site.answers.set(chunk('index'), { status: 404, type: 'text/plain', body: 'Not found' });
    await page.goto(`${site.url}${post}`);
    await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
    const notice = page.getByText('The comments have not arrived.');
    await expect(notice).toBeHidden();
    await page.evaluate(() => document.getAnimations().map((animation) => animation.finish()));
    await expect(notice).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tags' }).click();
    await expect(title(page)).toHaveText('Tags');
  });

  test('is said on the pages that look for it, and the home page can still be read', async ({
    page,
    site,
    expectedErrors,
  }) => {
    expectedErrors.push(/./u);
    site.answers.set(chunk('index'), { status: 404, type: 'text/plain', body: 'Not found' });
    await page.goto(`${site.url}posts/dropped/`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.goto(site.url);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('list', { name: 'Posts' }).getByRole('heading').getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Main takeaway' })).toBeVisible();
  });
});
