import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from '@playwright/test';
import { madeUpArchive, newestDay } from '../support/made-up-archive';
import { makePublisherProject, type PublisherProject } from '../support/publisher-project';
import { type StaticHost, startStaticHost } from '../support/static-host';
import { expect, test } from './site';

// Finding one's way in an archive of 500 posts.

const archive = madeUpArchive(500);
const titles = [...archive.values()].map(({ title }) => title);
const titlesOf = (isWanted: (number: number) => boolean) =>
  [...archive].filter(([slug]) => isWanted(Number(slug.slice('post-'.length)))).map(([, { title }]) => title);

// One build serves all of these tests.
test.describe.configure({ mode: 'default' });

let project: PublisherProject;
let host: StaticHost;

test.beforeAll(async () => {
  // Builds take as long as they take.
  test.setTimeout(600_000);
  project = makePublisherProject({ title: 'Made up', description: 'An archive.', language: 'en-GB' });
  for (const [slug, post] of archive) project.write(`posts/${slug}.json`, post);
  const built = project.build();
  expect(built.status, built.output).toBe(0);
  host = await startStaticHost(join(project.folder, 'dist'), '/', '404.html');
});

test.afterAll(async () => {
  await host.close();
  project.remove();
});

const posts = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('heading').getByRole('link');
const older = (page: Page) => page.getByRole('link', { name: 'Older posts' });

/** The page has come to life: before, presses only bring it to life. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${host.url}${address}`);
  await page.waitForLoadState('networkidle');
}

/** Goes through a list by "Older posts" and gives the titles in the order in which they come. */
async function walk(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (;;) {
    const here = await posts(page).allTextContents();
    seen.push(...here);
    if ((await older(page).count()) === 0) return seen;
    await older(page).click();
    await expect(posts(page).first()).not.toHaveText(here[0] ?? '');
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('“Older posts” leads past every post once, newest first', async ({ page }) => {
      test.slow();
      await page.goto(host.url);
      expect(await walk(page)).toEqual(titles);
    });

    test('so it does in a category', async ({ page }) => {
      await page.goto(`${host.url}categories/science/`);
      expect(await walk(page)).toEqual(titlesOf((number) => number % 3 === 1));
    });
  });
}

test('tags that differ only in case are one, and C, C++ and C# are three', async ({ page }) => {
  test.slow();
  await open(page, 'tags/');
  await page.getByRole('link', { name: /^#cloud$/iu }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^#cloud$/iu })).toBeVisible();
  expect(await walk(page)).toEqual(titlesOf((number) => [3, 4, 5].includes(number % 9)));
  for (const [index, name] of ['#C', '#C++', '#C#'].entries()) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tags' }).click();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    expect(await walk(page)).toEqual(titlesOf((number) => number % 9 === index));
  }
});

for (const [name, rest] of [
  ['قصة', 6],
  ['東京', 7],
  ['Node.js', 8],
] as const) {
  test(`the tag ${name} is found by link, by address, after a reload, and as a file`, async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1, name: `#${name}` });
    await open(page, 'tags/');
    await page.getByRole('link', { name: `#${name}` }).click();
    await expect(heading).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(heading).toBeVisible();
    await page.goto(decodeURI(address));
    await expect(heading).toBeVisible();
    const slug = decodeURI(address).split('/').at(-2);
    const file = await (await page.request.get(`${host.url}lists/tags/${slug}/newest.json`)).json();
    expect(file).toMatchObject({ name, posts: expect.arrayContaining([]) });
    expect(await walk(page)).toEqual(titlesOf((number) => number % 9 === rest));
  });
}

test('a tag is found among many by a part of its name', async ({ page }) => {
  await open(page, 'tags/');
  await page.getByRole('button', { name: 'Find a tag' }).click();
  const field = page.getByRole('searchbox', { name: 'Find a tag' });
  await expect(field).toBeFocused();
  await field.pressSequentially('topic 3');
  await expect(page.getByRole('listitem').filter({ visible: true })).toHaveCount(11);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '#Topic 3' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on takeaways, on many tags and below a post, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    for (const address of ['?view=takeaways', 'tags/', 'posts/post-300/']) {
      await open(page, address);
      if (address === 'tags/') await page.getByRole('button', { name: 'Find a tag' }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBe(0);
    }
  });
}

test.describe('the way back', () => {
  const place = (page: Page) => page.evaluate(() => Math.round(scrollY));
  const post = (page: Page) => page.getByRole('region', { name: 'Main takeaway' });

  /** Scrolls some posts down and opens the one that is there; tells where that was. */
  async function openOneBelow(page: Page): Promise<number> {
    const link = posts(page).nth(8);
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect.poll(() => place(page)).toBeGreaterThan(500);
    const before = await place(page);
    await link.click();
    await expect(page.getByRole('region', { name: 'What do you think?' })).toBeVisible();
    expect(await place(page)).toBe(0);
    return before;
  }

  for (const address of ['', 'page/9/', 'tags/cloud/', 'categories/science/page/2/']) {
    test(`leads to where the reader was on /${address}`, async ({ page }) => {
      await open(page, address);
      const before = await openOneBelow(page);
      await page.goBack();
      await expect.poll(() => place(page)).toBe(before);
      await expect(posts(page).nth(8)).toBeInViewport();
      await page.goForward();
      await expect(post(page)).toBeVisible();
      await page.goBack();
      await expect.poll(() => place(page)).toBe(before);
    });
  }

  test('leads from older posts to where “Older posts” was pressed, and there on from a post', async ({ page }) => {
    await open(page, '');
    const places: number[] = [];
    for (const first of [20, 40]) {
      await older(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expect.poll(() => place(page)).toBeGreaterThan(1000);
      places.push(await place(page));
      await older(page).click();
      await expect(posts(page).first()).toHaveText(titles[first] ?? '');
      await expect.poll(() => place(page)).toBe(0);
    }
    places.push(await openOneBelow(page));
    for (const before of places.reverse()) {
      await page.goBack();
      await expect.poll(() => place(page)).toBe(before);
    }
    await expect(posts(page).first()).toHaveText(titles[0] ?? '');
  });

  test('does so however slow the list comes', async ({ page }) => {
    await page.clock.install();
    await open(page, '');
    const before = await openOneBelow(page);
    const held: Route[] = [];
    await page.route('**/lists/all/newest.json', (route) => void held.push(route));
    await page.goBack();
    await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible();
    await page.clock.fastForward(10_000);
    for (const route of held) await route.continue();
    await expect(posts(page).nth(8)).toBeInViewport();
    await expect.poll(() => place(page)).toBe(before);
  });

  test('does so on a slow device', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await open(page, 'page/9/');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const before = await openOneBelow(page);
    await page.goBack();
    await expect.poll(() => place(page)).toBe(before);
  });
});

test('a post leads to its neighbours and to related ones, by links and by j and k', async ({ page }) => {
  await open(page, 'posts/post-300/');
  const more = page.getByRole('navigation', { name: 'More posts' });
  await expect(more.getByRole('heading', { name: 'Related' })).toBeVisible();
  await expect(more.getByRole('listitem')).toHaveCount(4);
  await expect(more.getByRole('link', { name: `Newer: ${archive.get('post-301')?.title}` })).toBeVisible();
  const opened = (number: number) =>
    expect(page.getByRole('heading', { level: 1, name: archive.get(`post-${number}`)?.title })).toBeFocused();
  await page.keyboard.press('j');
  await opened(299);
  await expect(more).toBeVisible();
  await page.keyboard.press('k');
  await opened(300);
  await more.getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/posts\/post-\d+\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).not.toHaveURL(/post-300/u);
});

test.describe('as takeaways', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const takeaways = (page: Page) => page.getByRole('region', { name: 'Takeaways' });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('a list stays that way over older posts, the way back, and a reload', async ({ page }) => {
    await open(page, '');
    await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Takeaways' }).click();
    await expect(takeaways(page).getByRole('article')).toHaveCount(20);
    await expect(takeaways(page).getByRole('heading', { level: 2 }).first()).toHaveText('20 March 2026');
    await older(page).click();
    await expect(takeaways(page).getByText('What to keep of number 480: a short sentence')).toBeVisible();
    await page.goBack();
    await expect(takeaways(page).getByText('What to keep of number 500: a short sentence')).toBeVisible();
    await page.reload();
    await expect(takeaways(page).getByRole('article')).toHaveCount(20);
    await expect(page).toHaveTitle('Takeaways – Made up');
    await page.goBack();
    await expect(posts(page)).toHaveCount(20);
  });

  test('each is copied with its link, by its button and by c', async ({ page }) => {
    await open(page, '?view=takeaways');
    const second = takeaways(page).getByRole('article').nth(1);
    await second.getByRole('button', { name: 'Copy' }).click();
    await expect(second.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(page)).toBe(
      `What to keep of number 499: a short sentence, and another one.\n${host.url}posts/post-499/`,
    );
    await page.mouse.move(0, 0);
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    const third = takeaways(page).getByRole('article').nth(2);
    await expect(third.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(page)).toContain(`${host.url}posts/post-498/`);
    await takeaways(page).getByRole('article').nth(0).hover();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('c');
    await expect.poll(() => copied(page)).toContain(`${host.url}posts/post-500/`);
  });

  test('a week goes on paper: its takeaways, dates and addresses, and nothing else', async ({ page }) => {
    await page.clock.setFixedTime(`${newestDay}T21:00:00`);
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(page, 'tags/cloud/?view=takeaways');
    await page.getByRole('combobox', { name: 'On paper' }).selectOption('This week');
    await page.getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('region', { name: 'For the printer' });
    await expect(paper).toBeVisible();
    const text = await page.locator('body').innerText();
    const ofWeek = [...archive].filter(
      ([slug, { publishedAt }]) =>
        [3, 4, 5].includes(Number(slug.slice('post-'.length)) % 9) && String(publishedAt) >= '2026-03-14',
    );
    expect(ofWeek.length).toBeGreaterThan(5);
    for (const [slug, { title }] of ofWeek) {
      expect(text).toContain(title);
      expect(text).toContain(`${host.url}posts/${slug}/`);
    }
    await expect(paper.getByRole('heading', { level: 3 })).toHaveCount(ofWeek.length);
    expect(text).toMatch(/Made up/u);
    expect(text).toMatch(/Takeaways, 14\s?–\s?20 March 2026/u);
    expect(text).not.toMatch(/Copy|Print|Older posts|Theme|Keyboard shortcuts/u);
    await page.emulateMedia({ media: 'screen' });
    await expect(paper).toBeHidden();
    await page.keyboard.press('Shift');
    await expect(paper).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a list is shown as posts, and nothing is offered that could do nothing', async ({ page }) => {
      await page.goto(`${host.url}?view=takeaways`);
      await expect(posts(page)).toHaveCount(20);
      await expect(page.getByRole('navigation', { name: 'View' })).toHaveCount(0);
      await page.goto(`${host.url}tags/`);
      await expect(page.getByRole('link', { name: '#Topic 3', exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Find a tag' })).toHaveCount(0);
    });
  });
});
