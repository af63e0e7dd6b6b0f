import { onlineManager } from '@tanstack/react-query';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Answer, answers, serveFakeSite } from '../support/fake-site.ts';
import { makePost, makePostFile } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const file = '/posts/a-post.json';
const html = { headers: { 'content-type': 'text/html' } };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

// Events of `user-event` wait for a timer, and timers stand still here.
const tryAgain = () => fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** Opens a post whose file is answered so, and waits until nothing more will happen by itself. */
async function openPost(answer: Answer) {
  const site = serveFakeSite([makePost({ title: 'Healed' })]);
  site.answers.set(file, answer);
  await renderApp('/posts/a-post/');
  await pass(60_000);
  const heal = () => site.answers.set(file, answers.json(makePostFile({ title: 'Healed' })));
  return { site, heal };
}

const transient = [
  ['the site does not answer', answers.disconnected, 'This post could not be loaded: the site did not answer.'],
  [
    'the site fails',
    answers.text('', { status: 503 }),
    'This post could not be loaded: the site answered with error 503.',
  ],
] as const;

const healing = [
  ['it takes too long', answers.never, 'This post took too long to arrive.'],
  ['it arrives cut short', answers.text('{"title":', {}), 'This post can’t be read: its file is not valid JSON.'],
  [
    'it is refused',
    answers.text('', { status: 403 }),
    'This post could not be loaded: the site answered with error 403.',
  ],
] as const;

const lasting = [
  ['it is not there', answers.text('', { status: 404 }), 'This post does not exist here.'],
  [
    'a page stands in for it',
    answers.text('<!doctype html>', html),
    'This post could not be found: the site answered with a web page instead of its data.',
  ],
  ['it is over 5 MB', answers.text(' '.repeat(5_000_001), {}), 'This post is too large to open.'],
  ['a field is wrong', answers.json({ title: 7 }), 'This post can’t be shown: its file has mistakes.'],
] as const;

it.each([...transient, ...healing])(
  'where %s, says so and heals by another try, comments included',
  async (...given) => {
    const [, answer, title] = given;
    const { heal } = await openPost(answer);
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    heal();
    tryAgain();
    await pass(0);
    expect(screen.getByRole('heading', { level: 1, name: 'Healed' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Healed' })).toHaveFocus();
    expect(screen.getByRole('region', { name: 'What do you think?' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);

it.each(lasting)('where %s, says so once and offers no try that can’t help', async (_what, answer, title) => {
  await openPost(answer);
  const alert = within(screen.getByRole('alert'));
  expect(alert.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(alert.queryByRole('button')).not.toBeInTheDocument();
  expect(alert.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('href', '../../');
});

it.each(transient)('where %s, asks once more by itself before it says so', async (_what, answer) => {
  const { site } = await openPost(answer);
  expect(site.requested).toEqual([file, file]);
});

const stale = ['it arrives cut short', 'it is not there', 'a page stands in for it', 'a field is wrong'];

it.each([...healing, ...lasting])('where %s, asks again only if a cache may be to blame', async (what, answer) => {
  const { site } = await openPost(answer);
  const pastCaches = expect.stringMatching(/^\/posts\/a-post\.json\?fresh=\d+$/u);
  expect(site.requested).toEqual(stale.includes(what) ? [file, pastCaches] : [file]);
});

it('heals by itself where only a cache had the bad copy', async () => {
  const site = serveFakeSite([]);
  let asked = 0;
  site.answers.set(file, () => (asked++ === 0 ? new Response('{"tit') : Response.json(makePostFile({ title: 'New' }))));
  await renderApp('/posts/a-post/');
  await pass(60_000);
  expect(screen.getByRole('heading', { level: 1, name: 'New' })).toBeVisible();
});

it('knows when the device is offline, asks all the same, and says so at once', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onlineManager.setOnline(false);
  const { site, heal } = await openPost(answers.disconnected);
  expect(screen.getByRole('alert')).toHaveTextContent('You are offline.');
  expect(site.requested).toEqual([file]);
  heal();
  tryAgain();
  await pass(0);
  expect(screen.getByRole('heading', { level: 1, name: 'Healed' })).toBeVisible();
});

it('says so again where the other try fails too', async () => {
  await openPost(answers.text('{', {}));
  tryAgain();
  await pass(1000);
  expect(screen.getByRole('alert')).toHaveTextContent('its file is not valid JSON');
  expect(within(screen.getByRole('alert')).getByRole('heading')).toHaveFocus();
});

it('names the path of each wrong field', async () => {
  await openPost(answers.json({ ...makePostFile(), tags: ['a', 2], draft: 'no' }));
  const facts = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(facts.map((fact) => fact.textContent)).toEqual([
    'posts/a-post.json',
    'tags.1: expected a string, got 2',
    'draft: expected true or false, got "no"',
  ]);
});

it('says that it is loading until there is something to say', async () => {
  serveFakeSite([]).answers.set(file, answers.never);
  await renderApp('/posts/a-post/');
  await pass(14_000);
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it.each(['/nowhere/', '/posts/', '/posts/a/b/', '/page/0/', '/posts/%E0%A4%A/'])(
  'says that there is no page at %s, without asking for anything',
  async (address) => {
    const site = serveFakeSite([]);
    await renderApp(address);
    expect(screen.getByRole('alert')).toHaveTextContent('This page does not exist here.');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(document.title).toBe('Page not found – Digests');
    expect(site.requested).toEqual([]);
  },
);
