import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zoomPicture } from '../../../src/app/reading/zoom-picture.ts';
import { withModalDialogs } from '../../embed/dialog/modal-dialogs.ts';

let button: HTMLButtonElement;
let picture: HTMLImageElement;

beforeEach(() => {
  withModalDialogs();
  button = document.createElement('button');
  picture = document.createElement('img');
  picture.src = 'https://site.example/crane.png';
  picture.alt = 'A crane';
  picture.className = 'small';
  button.append(picture);
  document.body.replaceChildren(button);
});
afterEach(() => document.body.replaceChildren());

it('shows the picture in a dialog that is called what the picture is', () => {
  zoomPicture(button);
  const large = within(screen.getByRole('dialog', { name: 'A crane' })).getByRole('img', { name: 'A crane' });
  expect(large).toHaveAttribute('src', 'https://site.example/crane.png');
  expect(large).not.toHaveClass('small');
  expect(button).toContainElement(picture);
});

it('has a name also where the picture has none', () => {
  picture.alt = '';
  zoomPicture(button);
  expect(screen.getByRole('dialog', { name: 'Picture' })).toBeVisible();
});

it.each([
  ['its button', () => screen.getByRole('button', { name: 'Close' })],
  ['a click on the picture', () => within(screen.getByRole('dialog')).getByRole('img')],
  ['a click beside it', () => screen.getByRole('dialog')],
])('is closed by %s, leaves nothing behind, and gives the focus back', async (_how, target) => {
  const before = document.body.innerHTML;
  zoomPicture(button);
  await userEvent.click(target());
  expect(document.body.innerHTML).toBe(before);
  expect(button).toHaveFocus();
});

it('goes with the article, when the reader goes back', () => {
  zoomPicture(button);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('does nothing for a button without a picture', () => {
  picture.remove();
  zoomPicture(button);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
