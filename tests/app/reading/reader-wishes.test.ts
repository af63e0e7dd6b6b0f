import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onDemand } from '../../../src/app/on-demand.ts';
import type { Reading } from '../../../src/app/reading/create-reading.ts';
import { hearReaderWishes } from '../../../src/app/reading/hear-reader-wishes.ts';
import { shortcuts } from '../../../src/app/reading/shortcuts.ts';

let importCode: ReturnType<typeof vi.fn<() => Promise<Reading | undefined>>>;
let serve: ReturnType<typeof vi.fn<Reading>>;

/** A page as it comes prerendered, with everything that a reader can press or write in. */
beforeEach(() => {
  const page = new DOMParser().parseFromString(
    `<button name="share">Share</button> <button>Reply</button> <a href="#">Link</a>
     <div><button data-copy-code>Copy</button><pre><code>ls</code></pre></div>
     <button data-zoom><img alt="A crane" src="data:,"></button>
     <input aria-label="Name"> <textarea aria-label="Comment"></textarea>
     <select aria-label="Order"><option>Oldest</option></select>
     <div role="textbox" aria-label="Rich" contenteditable="true" tabindex="0"><b>bold</b></div>
     <button name="shortcuts">Keyboard shortcuts</button>`,
    'text/html',
  );
  document.body.replaceChildren(...page.body.childNodes);
  serve = vi.fn<Reading>(async () => undefined);
  importCode = vi.fn<() => Promise<Reading | undefined>>(async () => serve);
  return hearReaderWishes(onDemand(importCode));
});

afterEach(() => document.body.replaceChildren());

const button = (name: string) => screen.getByRole('button', { name });

it.each(['Share', 'Copy', 'A crane', 'Keyboard shortcuts'])('has the press of “%s” served', async (name) => {
  await userEvent.click(button(name));
  await waitFor(() => expect(serve).toHaveBeenCalledWith(expect.objectContaining({ type: 'click' }), button(name)));
});

it('fetches its code ahead when the reader points at a button', async () => {
  await userEvent.hover(button('Share'));
  expect(importCode).toHaveBeenCalledTimes(1);
  await userEvent.click(button('Share'));
  await waitFor(() => expect(serve).toHaveBeenCalledTimes(1));
  expect(importCode).toHaveBeenCalledTimes(1);
});

it('leaves other buttons and links alone, and loads nothing for them', async () => {
  await userEvent.click(button('Reply'));
  await userEvent.click(screen.getByRole('link', { name: 'Link' }));
  expect(importCode).not.toHaveBeenCalled();
});

it.each(shortcuts.map(({ key }) => key))('has the key %s served, which the list of shortcuts names', async (key) => {
  await userEvent.keyboard(key);
  await waitFor(() =>
    expect(serve).toHaveBeenCalledWith(expect.objectContaining({ key }), button('Keyboard shortcuts')),
  );
});

it('loads nothing for other keys', async () => {
  await userEvent.keyboard('ax{Enter}{Tab}{ArrowDown}{Escape}');
  expect(importCode).not.toHaveBeenCalled();
});

it.each([
  ['textbox', 'Name'],
  ['textbox', 'Comment'],
  ['textbox', 'Rich'],
  ['combobox', 'Order'],
])('never takes a key from a %s “%s”', async (role, name) => {
  screen.getByRole(role, { name }).focus();
  await userEvent.keyboard('jkt?');
  expect(importCode).not.toHaveBeenCalled();
});

describe('where the code for it can’t be had', () => {
  it('says so behind the button, until it can', async () => {
    importCode.mockRejectedValue(new TypeError('Failed to fetch'));
    await userEvent.click(button('Share'));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    expect(button('Share').nextElementSibling).toBe(screen.getByRole('alert'));
    const before = importCode.mock.calls.length;
    await userEvent.click(button('Share'));
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    expect(importCode.mock.calls.length).toBeGreaterThan(before);
    importCode.mockResolvedValue(serve);
    await userEvent.click(button('Share'));
    await waitFor(() => expect(serve).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes nothing away that stands behind the button', async () => {
    await userEvent.click(button('Copy'));
    await waitFor(() => expect(serve).toHaveBeenCalledTimes(1));
    expect(screen.getByText('ls')).toBeVisible();
  });
});
