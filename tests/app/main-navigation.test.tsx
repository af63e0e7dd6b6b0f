import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serveFakeSite } from '../support/fake-site.ts';
import { makePost } from '../support/make-post.ts';
import { renderApp } from '../support/render-app.tsx';

const current = () =>
  within(screen.getByRole('navigation', { name: 'Main' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map((link) => link.textContent);

it.each([
  ['/', ['Posts']],
  ['/categories/', ['Categories']],
  ['/tags/', ['Tags']],
  ['/saved/', ['Saved']],
  ['/notes/', ['Notes']],
  ['/posts/a-post/', []],
])('on %s, says which of its links leads to the page at hand', async (address, expected) => {
  serveFakeSite([makePost()]);
  await renderApp(address);
  expect(current()).toEqual(expected);
});
