import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { pageDataId } from '../../src/app/prerendered-page.ts';
import { nearFile } from '../../src/catalog/near/near-file.ts';
import { answers, serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const posts = ['Newest', 'Middle', 'Oldest'].map((title) => makePost({ title }, title.toLowerCase()));
/** Comes to a post from the list, as to any post that the build knows. */
async function openFromList(title: string) {
  const { user } = await renderApp('/');
  await user.click(await screen.findByRole('link', { name: title }));
  await isOpen(title);
  return { user };
}

const near = () => screen.queryByRole('navigation', { name: 'More posts' });
const isOpen = (name: string) => waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toBeVisible());

it('a post leads to the newer and the older one, before its comments', async () => {
  serveFakeSite(posts);
  const { user } = await openFromList('Middle');
  const nav = await screen.findByRole('navigation', { name: 'More posts' });
  expect(within(nav).getAllByRole('link')).toHaveLength(2);
  const comments = await screen.findByRole('region', { name: 'What do you think?' });
  expect(nav.compareDocumentPosition(comments)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(within(nav).getByRole('link', { name: 'Older: Oldest' }));
  await isOpen('Oldest');
  await user.click(await screen.findByRole('link', { name: 'Newer: Middle' }));
  await isOpen('Middle');
});

it.each([
  ['is not there', answers.text('', { status: 404 })],
  ['can’t be reached', answers.disconnected],
  ['is a page', answers.text('<!doctype html><p>Home', { headers: { 'content-type': 'text/html' } })],
  ['is cut short', answers.text('{"related":[', {})],
  ['says something else', answers.json({ related: [{ slug: 7 }] })],
  ['has a day that is none', answers.json({ related: [{ slug: 'a', title: 'A', publishedAt: 'yesterday' }] })],
])('where what stands around a post %s, nothing is shown', async (_what, answer) => {
  const site = serveFakeSite(posts);
  const file = `/${nearFile('middle')}`;
  site.answers.set(file, answer);
  await openFromList('Middle');
  await screen.findByRole('region', { name: 'What do you think?' });
  expect(near()).not.toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(site.requested).toContain(file);
});

it('j opens the older post, k the newer one, and at the ends nothing happens', async () => {
  serveFakeSite(posts);
  const { user } = await openFromList('Middle');
  await screen.findByRole('link', { name: 'Older: Oldest' });
  await user.keyboard('j');
  await isOpen('Oldest');
  await screen.findByRole('link', { name: 'Newer: Middle' });
  await user.keyboard('jk');
  await isOpen('Middle');
  await screen.findByRole('link', { name: 'Newer: Newest' });
  await user.keyboard('k');
  await isOpen('Newest');
});

it('opens one post for each press, however long the key is held', async () => {
  serveFakeSite(posts);
  await openFromList('Newest');
  const older = await screen.findByRole('link', { name: 'Older: Middle' });
  const clicked = vi.spyOn(older, 'click').mockImplementation(() => undefined);
  fireEvent.keyDown(document.body, { key: 'j' });
  fireEvent.keyDown(document.body, { key: 'j', repeat: true });
  fireEvent.keyDown(document.body, { key: 'j', repeat: true });
  // Keys are served in order: the theme is another one when all of them have been.
  fireEvent.keyDown(document.body, { key: 't' });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Theme: light' })).toBeVisible());
  expect(clicked).toHaveBeenCalledTimes(1);
});

it('asks nothing of what stands around a post that came after the build', async () => {
  const site = serveFakeSite(posts);
  await renderApp('/posts/middle/');
  await isOpen('Middle');
  await screen.findByRole('region', { name: 'What do you think?' });
  expect(site.requested).toEqual(['/posts/middle.json']);
});

it('is there again on the way back to the prerendered page that the reader came in on', async () => {
  serveFakeSite(posts);
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = pageDataId;
  data.textContent = JSON.stringify({ address: '/posts/middle/' });
  document.body.append(data);
  onTestFinished(() => data.remove());
  const { user } = await renderApp('/posts/middle/');
  await user.click(await screen.findByRole('link', { name: 'Older: Oldest' }));
  await isOpen('Oldest');
  window.history.back();
  await isOpen('Middle');
  expect(await screen.findByRole('link', { name: 'Older: Oldest' })).toBeVisible();
});
