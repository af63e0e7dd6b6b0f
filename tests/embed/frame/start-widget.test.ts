import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { startWidget } from '../../../src/embed/frame/start-widget';
import type { Fault } from '../../../src/platform/fault';
import { failed, ok, type Result } from '../../../src/platform/result';
import type { SiteFiles } from '../../../src/platform/site-files';

const site = { title: 'Digests', description: '', language: 'en-GB' };

const post = {
  title: 'Why <b>caches</b> lie',
  publishedAt: '2025-10-18T16:36:06Z',
  body: 'The **article**, on [a page](https://example.org/).\n\n## A part\n\nMore.',
  takeaway: 'A cache *never* forgets.',
  category: 'Technology',
  tags: ['Cloud', 'cloud', 'C++'],
  source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
  question: 'Do yours?',
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = '<div id="takeaway"></div>';
  return () => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('data-theme');
  };
});

/** Opens the widget with a query, over a host that answers with `answers`, one after the other. */
function open(query: string, ...answers: readonly Result<unknown, Fault>[]) {
  const asked: string[] = [];
  const left = [...answers];
  const files: SiteFiles = {
    readJson: async (path) => {
      asked.push(path);
      const answer = left.length > 1 ? left.shift() : left[0];
      if (answer === undefined) throw new Error(`nothing is said of ${path}`);
      return answer;
    },
  };
  const address = new URL(`https://example.org/embed/${query}`);
  return { asked, shown: startWidget(site, { address, files }) };
}

it('shows a post’s takeaway by the roles and names of its page', async () => {
  const { asked, shown } = open('?post=caches', ok(post));
  await shown;
  expect(asked).toEqual(['posts/caches.json']);
  const article = within(screen.getByRole('article'));
  expect(article.getByRole('heading', { level: 1, name: 'Why <b>caches</b> lie' })).toBeVisible();
  expect(article.getByRole('region', { name: 'Main takeaway' })).toHaveTextContent('A cache never forgets.');
  expect(article.getByRole('link', { name: 'Technology' })).toBeVisible();
  expect(article.getByRole('link', { name: 'Hacker News' })).toHaveAttribute('href', 'https://news.ycombinator.com/');
  const tags = within(article.getByRole('list', { name: 'Tags' })).getAllByRole('link');
  expect(tags.map((tag) => tag.textContent)).toEqual(['#Cloud', '#C++']);
  expect(article.getByText('18 October 2025')).toHaveAttribute('datetime', '2025-10-18T16:36:06Z');
  expect(screen.getByRole('link', { name: 'Read on' })).toHaveAttribute('href', `${location.origin}/posts/caches/`);
  expect(screen.queryByText('The article.')).not.toBeInTheDocument();
  for (const link of screen.getAllByRole('link')) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  }
});

it('writes dates in the language it is asked for, and in the site’s where that is none', async () => {
  await open('?post=caches&lang=de', ok(post)).shown;
  expect(screen.getByText('18. Oktober 2025')).toBeVisible();
  for (const lang of ['%3Cscript%3E', 'de-de-de-de', 'en-gb-gb', 'german']) {
    await open(`?post=caches&lang=${lang}`, ok(post)).shown;
    expect(screen.getByText('18 October 2025')).toBeVisible();
  }
});

it('shows nothing for what a post does not have', async () => {
  await open('?post=small', ok({ title: 'Small', publishedAt: '2025-10-18T16:36:06Z', body: '' })).shown;
  expect(screen.getByRole('heading', { name: 'Small' })).toBeVisible();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

it('shows the article in the full view, without a second heading', async () => {
  await open('?post=caches&view=full', ok(post)).shown;
  expect(screen.getByText('article', { selector: 'strong' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.queryByRole('link', { name: 'Read on' })).not.toBeInTheDocument();
  for (const link of screen.getAllByRole('link')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  }
  expect(screen.getByRole('link', { name: 'The post’s own page' })).toHaveAttribute(
    'href',
    `${location.origin}/posts/caches/`,
  );
});

it('shows the comments where they are wanted, under the takeaway', async () => {
  await open('?post=caches&comments=on', ok(post)).shown;
  const talk = within(screen.getByRole('region', { name: 'Do yours?' }));
  await waitFor(() => expect(talk.getByRole('textbox', { name: 'Comment' })).toBeVisible());
  expect(screen.getByRole('link', { name: 'Read on' })).toBeVisible();
});

it.each([
  ['?post=caches', undefined],
  ['?post=caches&theme=dark', 'dark'],
  ['?post=caches#id=a&theme=dark', 'dark'],
  ['?post=caches&theme=light#id=a&theme=dark', 'light'],
  ['?post=caches&theme=pink', undefined],
])('is in the theme that is asked for: %s', async (query, theme) => {
  await open(query, ok(post)).shown;
  expect(document.documentElement.dataset.theme).toBe(theme);
});

it('says what is wrong with a post, and keeps the way to it', async () => {
  await open('?post=gone', failed({ code: 'not-found', url: '/posts/gone.json' })).shown;
  expect(screen.getByRole('alert')).toHaveTextContent('This post does not exist here.');
  expect(screen.getByRole('link', { name: 'Open the post’s page' })).toHaveAttribute(
    'href',
    `${location.origin}/posts/gone/`,
  );
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

it('names each mistake in a post’s file', async () => {
  await open('?post=broken', ok({ ...post, tags: [7] })).shown;
  expect(screen.getByRole('alert')).toHaveTextContent('tags.0: expected a string, got 7');
});

it('tries again where that can help', async () => {
  const { shown } = open('?post=caches', failed({ code: 'offline', url: '/posts/caches.json' }), ok(post));
  await shown;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

it('says so where the widget itself has a defect, and keeps the way to the post', async () => {
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function defect() {
    throw new RangeError('a defect');
  });
  await expect(open('?post=caches&lang=xx', ok(post)).shown).rejects.toThrow('a defect');
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong here.');
  expect(screen.getByRole('link', { name: 'Open the post’s page' })).toBeVisible();
});

it.each([
  ['', 'No post is named here.'],
  ['?post=', 'No post is named here.'],
  ['?post=../../etc/passwd', 'No post can have this name.'],
  ['?post=a%2Fb', 'No post can have this name.'],
  ['?post=https://evil.example/x', 'No post can have this name.'],
])('asks for nothing where the address names no post: %s', async (query, words) => {
  const { asked, shown } = open(query, ok(post));
  await shown;
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(asked).toEqual([]);
});
