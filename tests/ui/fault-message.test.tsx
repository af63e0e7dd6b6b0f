import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Fault } from '../../src/platform/fault.ts';
import { FaultMessage } from '../../src/ui/fault-message.tsx';
import { Place } from '../../src/ui/place';

function show(fault: Fault) {
  const onRetry = vi.fn();
  render(
    <Place value={{ path: '/posts/a/' }}>
      <FaultMessage fault={fault} what="This post" onRetry={onRetry} />
    </Place>,
  );
  return { onRetry, alert: within(screen.getByRole('alert')) };
}

it('says what is wrong in the heading of the page, and what to do', () => {
  const { alert } = show({ code: 'timeout', url: '/posts/a.json', seconds: 15 });
  expect(alert.getByRole('heading', { level: 1 })).toHaveTextContent('This post took too long to arrive.');
  expect(alert.getByText(/try again/u)).toBeVisible();
});

it('tries again where that can help', async () => {
  const { onRetry, alert } = show({ code: 'unreachable', url: '/posts/a.json' });
  await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('offers no other try where none can help, but always a way home', () => {
  const { alert } = show({ code: 'not-found', url: '/posts/a.json' });
  expect(alert.queryByRole('button')).not.toBeInTheDocument();
  expect(alert.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('href', '../../');
});

it('names the file and each fault for whoever runs the site', () => {
  const issues = ['title: is required, but missing', 'tags.2: expected a string, got 7'];
  const { alert } = show({ code: 'malformed', url: 'posts/a.json', issues });
  expect(alert.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['posts/a.json', ...issues]);
});

it('shows what a file says as text', () => {
  const { alert } = show({ code: 'malformed', url: 'x', issues: ['title: got "<img src=x onerror=alert(1)>"'] });
  expect(alert.getByText('title: got "<img src=x onerror=alert(1)>"')).toBeVisible();
  expect(alert.queryByRole('img')).not.toBeInTheDocument();
});
