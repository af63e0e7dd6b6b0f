import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showCodeMissing } from '../../../src/app/start/code-missing.ts';

const retry = vi.fn();
const reload = vi.fn();

beforeEach(() => {
  const main = document.createElement('main');
  main.textContent = 'The article.';
  document.body.replaceChildren(main);
  vi.clearAllMocks();
});
afterEach(() => document.body.replaceChildren());

const tryAgain = () => fireEvent.click(screen.getByRole('button', { name: 'Try again' }));

it('says what is wrong beside what can be read', () => {
  showCodeMissing(retry, reload, () => true);
  expect(screen.getByRole('alert')).toHaveTextContent('A part of this page could not be loaded.');
  expect(screen.getByText('The article.')).toBeVisible();
});

it('reloads the page where there is a network, since a new page knows where its code is', () => {
  showCodeMissing(retry, reload, () => true);
  tryAgain();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(retry).not.toHaveBeenCalled();
});

it('keeps the page without a network, and only asks for the code again', () => {
  showCodeMissing(retry, reload, () => false);
  tryAgain();
  expect(reload).not.toHaveBeenCalled();
  expect(retry).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says so on a page that has nothing else', () => {
  document.body.replaceChildren();
  showCodeMissing(retry, reload, () => true);
  expect(screen.getByRole('alert')).toBeVisible();
});
