import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme } from '../../../src/ui/apply-theme.ts';
import { withModalDialogs } from '../../embed/dialog/modal-dialogs.ts';
import { serveFakeSite } from '../../support/fake-site.ts';
import { makePost } from '../../support/make-post.ts';
import { renderApp } from '../../support/render-app.tsx';

beforeEach(() => {
  withModalDialogs();
  // jsdom has no layout, so nothing to scroll: everything is at the top of the screen.
  Element.prototype.scrollIntoView = vi.fn();
  serveFakeSite([makePost({ title: 'First' }, 'first'), makePost({ title: 'Second' }, 'second')]);
});
afterEach(async () => {
  const open = screen.queryByRole<HTMLDialogElement>('dialog');
  await act(async () => open?.close());
  document.body.replaceChildren();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  localStorage.clear();
  applyTheme('auto');
});

const post = (name: string) => screen.getByRole('link', { name });
const theme = () => screen.getByRole('button', { name: /^Theme/u });
const inFooter = () => screen.getByRole('button', { name: 'Keyboard shortcuts' });
const dialog = () => screen.findByRole('dialog', { name: 'Keyboard shortcuts' });

it('j and k go through the posts of a list and stop at its ends', async () => {
  const { user } = await renderApp('/');
  await user.keyboard('j');
  await waitFor(() => expect(post('First')).toHaveFocus());
  expect(post('First').closest('li')?.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
  await user.keyboard('j');
  await waitFor(() => expect(post('Second')).toHaveFocus());
  await user.keyboard('jj');
  expect(post('Second')).toHaveFocus();
  await user.keyboard('k');
  await waitFor(() => expect(post('First')).toHaveFocus());
  await user.keyboard('k');
  expect(post('First')).toHaveFocus();
});

it('j and k leave the focus where it is on a page without posts', async () => {
  const { user } = await renderApp('/tags/');
  theme().focus();
  await user.keyboard('jk');
  // Keys are served in order, so the others are done with by then.
  await user.keyboard('?');
  await dialog();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(theme()).toHaveFocus());
});

it('t changes the theme as its button does, and reads it out', async () => {
  const { user } = await renderApp('/');
  await user.keyboard('t');
  await waitFor(() => expect(theme()).toHaveAccessibleName('Theme: light'));
  expect(document.documentElement.dataset.theme).toBe('light');
  expect(await screen.findByText('Theme: light', { selector: '[role=status]' })).toBeInTheDocument();
});

it('t held down changes it once', async () => {
  await renderApp('/');
  fireEvent.keyDown(document.body, { key: 't' });
  fireEvent.keyDown(document.body, { key: 't', repeat: true });
  await waitFor(() => expect(theme()).toHaveAccessibleName('Theme: light'));
  await screen.findByText('Theme: light', { selector: '[role=status]' });
  expect(theme()).toHaveAccessibleName('Theme: light');
});

it('? lists the shortcuts, and the focus is where it was when the list is closed', async () => {
  const { user } = await renderApp('/');
  post('Second').focus();
  await user.keyboard('?');
  const list = within(await dialog());
  for (const what of [/^Next post in a list/u, /^Previous post in a list/u, 'Another theme', 'This list']) {
    expect(list.getByText(what)).toBeVisible();
  }
  await user.click(list.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(post('Second')).toHaveFocus());
});

it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves keys with %s to the browser', async (modifier) => {
  await renderApp('/');
  fireEvent.keyDown(document.body, { key: 't', [modifier]: true });
  fireEvent.keyDown(document.body, { key: 't' });
  await screen.findByText(/^Theme/u, { selector: '[role=status]' });
  expect(theme()).toHaveAccessibleName('Theme: light');
});

it('does nothing behind an open dialog', async () => {
  const { user } = await renderApp('/');
  await user.click(inFooter());
  await dialog();
  await user.keyboard('t?');
  expect(await screen.findAllByRole('dialog')).toHaveLength(1);
  expect(theme()).toHaveAccessibleName('Theme: auto');
});

describe('the switch', () => {
  const turn = async () => within(await dialog()).getByRole('switch', { name: 'Single-key shortcuts' });

  it('turns all of them off, and on again, from the footer of every page', async () => {
    const { user } = await renderApp('/posts/first/');
    await user.click(inFooter());
    expect(await turn()).toBeChecked();
    await user.click(await turn());
    expect(await turn()).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('t?j');
    await user.click(inFooter());
    expect(await turn()).not.toBeChecked();
    expect(theme()).toHaveAccessibleName('Theme: auto');
    await user.click(await turn());
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('t');
    await waitFor(() => expect(theme()).toHaveAccessibleName('Theme: light'));
  });
});
