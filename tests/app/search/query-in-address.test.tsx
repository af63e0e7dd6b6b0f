import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useRef } from 'react';
import { BrowserRouter, Link } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { useQueryInAddress } from '../../../src/app/search/use-query-in-address.ts';

function Page() {
  const field = useRef<HTMLInputElement>(null);
  const [query, change] = useQueryInAddress(field);
  return (
    <>
      <input
        type="search"
        ref={field}
        // As if it had been typed before the page came to life.
        defaultValue={typedBefore}
        onChange={(event) => change({ ...query, text: event.currentTarget.value })}
      />
      <output>{JSON.stringify(query)}</output>
      <Link to="/search/?tag=a">A tag</Link>
    </>
  );
}

let typedBefore = '';
beforeEach(() => {
  typedBefore = '';
});

async function open(address: string) {
  window.history.replaceState(null, '', address);
  await act(async () =>
    render(
      <StrictMode>
        <BrowserRouter>
          <Page />
        </BrowserRouter>
      </StrictMode>,
    ),
  );
  return {
    user: userEvent.setup(),
    field: screen.getByRole('searchbox'),
    query: () => JSON.parse(screen.getByRole('status').textContent ?? ''),
    address: () => `${location.pathname}${location.search}`,
  };
}

it('looks for what the address says', async () => {
  const { field, query } = await open('/search/?q=lakes&category=science');
  expect(field).toHaveValue('lakes');
  expect(query()).toEqual({ text: 'lakes', category: 'science' });
});

it('keeps the address in step, in the same place of the history', async () => {
  const { user, field, address, query } = await open('/search/?q=lake');
  const before = history.length;
  await user.type(field, 's');
  expect(address()).toBe('/search/?q=lakes');
  expect(query().text).toBe('lakes');
  await user.clear(field);
  expect(address()).toBe('/search/');
  expect(history.length).toBe(before);
});

it('takes up what was typed before the page came to life, in the address too', async () => {
  typedBefore = 'rivers';
  const { field, address, query } = await open('/search/?q=lakes&tag=a');
  expect(field).toHaveValue('rivers');
  expect(query()).toEqual({ text: 'rivers', tag: 'a' });
  expect(address()).toBe('/search/?q=rivers&tag=a');
});

it('follows a link to another search, whatever has been typed', async () => {
  const { user, field, query } = await open('/search/?q=lakes');
  await user.type(field, ' and rivers');
  await user.click(screen.getByRole('link'));
  expect(field).toHaveValue('');
  expect(query()).toEqual({ text: '', tag: 'a' });
});
