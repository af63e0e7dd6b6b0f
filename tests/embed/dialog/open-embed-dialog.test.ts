import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbedDialog } from '../../../src/embed/dialog/open-embed-dialog.tsx';
import { withModalDialogs } from './modal-dialogs.ts';

let button: HTMLButtonElement;

/** A post as it comes prerendered. */
beforeEach(() => {
  withModalDialogs();
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = 'Cloud at play';
  button = document.createElement('button');
  button.value = 'a-post';
  article.append(heading, button);
  document.body.replaceChildren(article);
});

afterEach(async () => {
  const open = screen.queryByRole<HTMLDialogElement>('dialog');
  await act(async () => open?.close());
});

const open = () => act(async () => openEmbedDialog(button));

it('is about the post of the button, on this very site', async () => {
  await open();
  const code = within(screen.getByRole('dialog')).getByRole('textbox', { name: 'Code' });
  expect(code).toHaveDisplayValue(new RegExp(`href="${location.origin}/posts/a-post/">Cloud at play</a>`, 'u'));
});

it('opens once, however often it is asked for', async () => {
  await open();
  await open();
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

it('leaves nothing behind, gives the focus back to the button, and can be opened again', async () => {
  const before = document.body.innerHTML;
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(document.body.innerHTML).toBe(before);
  expect(button).toHaveFocus();
  await open();
  expect(screen.getByRole('dialog')).toBeVisible();
});

it('goes with the post, when the reader goes back', async () => {
  await open();
  await act(async () => window.dispatchEvent(new PopStateEvent('popstate')));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('does not open for a post that the reader has left meanwhile', async () => {
  document.body.replaceChildren();
  await open();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
