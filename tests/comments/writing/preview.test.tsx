import { act, screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadMarkdown } from '../../../src/ui/markdown/lazy-markdown';
import { box, button, show } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { storedPairs } from '../store/make-store';

beforeAll(async () => {
  await loadMarkdown();
});

function preview(): HTMLElement {
  return screen.getByRole('region', { name: 'Preview' });
}

it('shows the text as it will look, and follows what is typed', async () => {
  const { user } = show();
  expect(screen.getByText('Markdown works.')).toBeVisible();
  expect(button('Preview')).toHaveAttribute('aria-expanded', 'false');
  await user.type(box('Comment'), 'So **true');
  await user.click(button('Preview'));
  expect(button('Preview')).toHaveAttribute('aria-expanded', 'true');
  expect(preview()).toHaveTextContent('So **true');
  await user.type(box('Comment'), '** it is');
  expect(within(preview()).getByText('true').tagName).toBe('STRONG');
  expect(preview()).toHaveTextContent('So true it is');
  await user.click(button('Preview'));
  expect(screen.queryByRole('region', { name: 'Preview' })).not.toBeInTheDocument();
});

it('says so where there is nothing to preview', async () => {
  const { user } = show();
  await user.click(button('Preview'));
  expect(preview()).toHaveTextContent('Nothing to preview yet.');
  await user.type(box('Comment'), ' {Enter} ');
  expect(preview()).toHaveTextContent('Nothing to preview yet.');
});

it('closes when the text is posted, and not when it is refused', async () => {
  const { user } = show();
  await user.click(button('Preview'));
  await user.click(button('Post comment'));
  expect(preview()).toBeVisible();
  await user.type(box('Comment'), 'done');
  await user.click(button('Post comment'));
  expect(screen.queryByRole('region', { name: 'Preview' })).not.toBeInTheDocument();
});

it('lays out a long text when the typing pauses, not at each keystroke', async () => {
  const { user } = show();
  await user.click(button('Preview'));
  await user.click(box('Comment'));
  const long = 'long text '.repeat(300);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await user.paste(`${long}*one*`);
  expect(preview()).not.toHaveTextContent('one');
  await user.paste(' and *two*');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(within(preview()).getByText('two').tagName).toBe('EM');
  vi.useRealTimers();
});

it('is there for replies and edits too', async () => {
  const { user } = show(fakeStorage(storedPairs(1)));
  await user.click(button('Reply'));
  expect(screen.getAllByRole('button', { name: 'Preview' })).toHaveLength(2);
  await user.click(button('Edit'));
  await user.click(screen.getAllByRole('button', { name: 'Preview' })[1] ?? document.body);
  expect(preview()).toHaveTextContent('Comment 1');
});
