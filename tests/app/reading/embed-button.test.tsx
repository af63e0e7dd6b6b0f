import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withModalDialogs } from '../../embed/dialog/modal-dialogs.ts';
import { serveFakeSite } from '../../support/fake-site.ts';
import { makePost } from '../../support/make-post.ts';
import { renderApp } from '../../support/render-app.tsx';

beforeEach(() => {
  withModalDialogs();
  serveFakeSite([makePost({ title: 'Cloud at play', tags: ['Cloud'] }, 'first')]);
});

afterEach(() => document.body.replaceChildren());

const button = () => screen.getByRole('button', { name: 'Embed this post' });
const code = async () => within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'Code' });

/** A post as it comes prerendered: React knows nothing of it. */
function showForeignPost(): void {
  const article = document.createElement('article');
  const title = document.createElement('h1');
  title.textContent = 'Read elsewhere';
  const button = document.createElement('button');
  button.name = 'embed';
  button.value = 'other';
  button.append('Embed this post');
  article.append(title, button);
  document.body.append(article);
}

it('stands at the end of every post, after its tags', async () => {
  await renderApp('/posts/first/');
  expect(screen.getByRole('article')).toContainElement(button());
  const tags = screen.getByRole('list', { name: 'Tags' });
  expect(tags.compareDocumentPosition(button())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('opens a dialog with the code for this post, and has the focus again when that is closed', async () => {
  const { user } = await renderApp('/posts/first/');
  await user.click(button());
  expect(await code()).toHaveDisplayValue(/data-post="first".*>Cloud at play</u);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(button()).toHaveFocus());
});

it('does so also in HTML that React has not made', async () => {
  const { user } = await renderApp('/');
  showForeignPost();
  await user.click(button());
  expect(await code()).toHaveDisplayValue(/data-post="other".*>Read elsewhere</u);
  await user.click(screen.getByRole('button', { name: 'Close' }));
});
