import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serveFakeSite } from '../support/fake-site.ts';
import { renderApp } from '../support/render-app.tsx';

it('is reached from every page, and says where comments are kept', async () => {
  serveFakeSite([]);
  const { user } = await renderApp('/tags/');
  await user.click(screen.getByRole('link', { name: 'Notes' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Notes' })).toBeVisible();
  expect(screen.getByText('Every comment you wrote here is kept in this browser only.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Import comments' })).toBeVisible();
  await waitFor(() => expect(document.title).toBe('Notes – Digests'));
});

it('asks the network for nothing', async () => {
  const site = serveFakeSite([]);
  await renderApp('/notes/');
  expect(await screen.findByRole('button', { name: 'Import comments' })).toBeVisible();
  expect(site.requested).toEqual([]);
});

it('knows no page below it', async () => {
  serveFakeSite([]);
  await renderApp('/notes/more/');
  expect(await screen.findByRole('alert')).toHaveTextContent('This page does not exist here.');
});
