import { type Browser, chromium, type Page } from '@playwright/test';
import { executablePath, launchArguments } from '../support/chromium.ts';
import { startCompressingHost } from './compressing-host.ts';
import type { MakePost } from './make-archive.ts';
import { kilobytes, type Row } from './table.ts';

/** Reads and searches the built site in a browser, and counts what that moves and how long the page is busy. */
export async function benchReading(folder: string, total: number, make: MakePost): Promise<readonly Row[]> {
  const host = await startCompressingHost(folder);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: launchArguments });
  try {
    const { slug, title } = make(total >> 1);
    return [
      ...(await visit(browser, 'a post', `${host.url}posts/${slug}/`)),
      ...(await visit(browser, 'home', host.url)),
      ...(await search(browser, host.url, title.split(' '))),
    ];
  } finally {
    await browser.close();
    host.close();
  }
}

/** A first visit: what it loads until nothing more comes. */
async function visit(browser: Browser, name: string, url: string): Promise<readonly Row[]> {
  const { page, count } = await openCounting(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { requests, bytes } = count();
  const result = `${requests} requests, ${kilobytes(bytes)}, longest task ${await longestTask(page)} ms`;
  await page.context().close();
  return [[`${name}, first visit`, result]];
}

/** The first query of a reader who has nothing of the search yet, and the next one. */
async function search(browser: Browser, url: string, words: readonly string[]): Promise<readonly Row[]> {
  // The host has packed everything then, as good hosts have before anybody asks.
  await searchOnce(browser, url, words);
  const { first, next, found, requests, bytes, busy } = await searchOnce(browser, url, words);
  return [
    [
      `first query (“${words[0]}”, ${found} results shown)`,
      `${requests} requests, ${kilobytes(bytes)} with the search page, first result after ${first.toFixed(0)} ms`,
    ],
    [`next query (“${words[1]}”)`, `first result after ${next.toFixed(0)} ms`],
    ['longest task of both', `${busy} ms`],
  ];
}

async function searchOnce(browser: Browser, url: string, [word = '', other = '']: readonly string[]) {
  const { page, count } = await openCounting(browser);
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  const field = page.getByRole('main').getByRole('searchbox', { name: 'Search' });
  const results = page.getByRole('list', { name: 'Posts' }).getByRole('article');

  /** Milliseconds until what is looked for stands in a result, as the page itself sees it. */
  async function timeOf(query: string): Promise<number> {
    await field.evaluate((input) => {
      input.addEventListener('input', () => performance.mark('typed'), { once: true });
    });
    await field.fill(query);
    return page
      .waitForFunction((sought) => {
        const isThere = [...document.querySelectorAll('mark')].some((mark) =>
          mark.textContent.toLowerCase().startsWith(sought.toLowerCase()),
        );
        const [typed] = performance.getEntriesByName('typed').slice(-1);
        return isThere && typed ? performance.now() - typed.startTime : false;
      }, query)
      .then((handle) => handle.jsonValue())
      .then(Number);
  }

  const first = await timeOf(word);
  await page.waitForLoadState('networkidle');
  const found = await results.count();
  const { bytes, requests } = count();
  const next = await timeOf(other);
  const busy = await longestTask(page);
  await page.context().close();
  return { first, next, found, requests, bytes, busy };
}

/** A page of a browser that has nothing in its cache, and what it has loaded so far. */
async function openCounting(browser: Browser) {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(() => {
    let longest = 0;
    new PerformanceObserver((list) => {
      longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
      document.documentElement.dataset.longestTask = longest.toFixed(0);
    }).observe({ type: 'longtask', buffered: true });
  });
  return { page, count: () => ({ bytes, requests }) };
}

/** Milliseconds of the longest task since the page was opened; 0 where none took 50. */
async function longestTask(page: Page): Promise<number> {
  return Number((await page.locator('html').getAttribute('data-longest-task')) ?? 0);
}
