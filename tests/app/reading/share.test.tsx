import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { addressToShare } from '../../../src/app/reading/share-page.ts';
import { serveFakeSite } from '../../support/fake-site.ts';
import { makePost } from '../../support/make-post.ts';
import { renderApp } from '../../support/render-app.tsx';
import { withClipboard } from './clipboard.ts';

beforeEach(() => void serveFakeSite([makePost({ title: 'Cloud at play' }, 'first')]));
afterEach(() => document.body.replaceChildren());

const address = `${location.origin}/posts/first/`;

async function share() {
  const { user } = await renderApp('/posts/first/?utm_source=letter#part');
  return () => user.click(screen.getByRole('button', { name: 'Share' }));
}

function offerSystemShare(share: Navigator['share']): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
}

it('copies the link where the system has nothing to share with, and says so', async () => {
  const press = await share();
  const clipboard = withClipboard('allowed');
  await press();
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(screen.getByText('Link copied')).toHaveRole('status');
  expect(clipboard.text()).toBe(address);
});

it('copies it the old way without TLS', async () => {
  const press = await share();
  const clipboard = withClipboard('old');
  await press();
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(clipboard.text()).toBe(address);
});

it('shows the link where nothing may be copied', async () => {
  const press = await share();
  withClipboard('refused');
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent(`did not allow copying. This is the link: ${address}`);
  await press();
  expect(await screen.findAllByRole('alert')).toHaveLength(1);
});

it('hands title and link to the system, which says itself what becomes of them', async () => {
  const press = await share();
  const clipboard = withClipboard('allowed');
  const system = vi.fn(async () => undefined);
  offerSystemShare(system);
  await press();
  await vi.waitFor(() => expect(system).toHaveBeenCalledWith({ title: 'Cloud at play', url: address }));
  expect(clipboard.text()).toBeUndefined();
});

it('copies nothing when the reader changes their mind', async () => {
  const press = await share();
  const clipboard = withClipboard('allowed');
  const system = vi.fn().mockRejectedValue(new DOMException('Share canceled', 'AbortError'));
  offerSystemShare(system);
  await press();
  await vi.waitFor(() => expect(system).toHaveBeenCalled());
  expect(clipboard.text()).toBeUndefined();
  expect(screen.queryByText('Link copied')).not.toBeInTheDocument();
});

it('copies the link when the system can’t share it', async () => {
  const press = await share();
  const clipboard = withClipboard('allowed');
  offerSystemShare(vi.fn().mockRejectedValue(new DOMException('Permission denied', 'NotAllowedError')));
  await press();
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(clipboard.text()).toBe(address);
});

it.each([
  ['https://site.example/a/posts/first/', 'https://site.example/a/posts/first/'],
  ['https://site.example/posts/first/?fbclid=1#note-2', 'https://site.example/posts/first/'],
  ['https://site.example/a/?post=first&x=1#top', 'https://site.example/a/?post=first'],
  [
    `https://site.example/?post=${encodeURIComponent('قصة')}`,
    `https://site.example/?post=${encodeURIComponent('قصة')}`,
  ],
])('of %s, shares what leads others to the post', (from, to) => {
  expect(addressToShare(from)).toBe(to);
});
