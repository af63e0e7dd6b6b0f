import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { nextTheme, readTheme, restoreTheme, writeTheme } from '../../src/app/theme.ts';
import { memoryStorage, webStorage } from '../../src/platform/storage.ts';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { serveFakeSite } from '../support/fake-site.ts';
import { renderApp } from '../support/render-app.tsx';

afterEach(() => {
  localStorage.clear();
  applyTheme('auto');
});

const button = () => screen.getByRole('button', { name: /^Theme/u });
const shown = () => document.documentElement.dataset.theme;

it('is changed by a button that goes through the themes and names the one at hand', async () => {
  serveFakeSite([]);
  const { user } = await renderApp('/');
  expect(button()).toHaveAccessibleName('Theme: auto');
  for (const theme of ['light', 'dark']) {
    await user.click(button());
    expect(button()).toHaveAccessibleName(`Theme: ${theme}`);
    expect(shown()).toBe(theme);
  }
  await user.click(button());
  expect(button()).toHaveAccessibleName('Theme: auto');
  expect(shown()).toBeUndefined();
});

it('is remembered at the next visit', async () => {
  serveFakeSite([]);
  const { user, unmount } = await renderApp('/');
  await user.click(button());
  await user.click(button());
  unmount();
  applyTheme('auto');

  restoreTheme();
  expect(shown()).toBe('dark');
  await renderApp('/');
  expect(button()).toHaveAccessibleName('Theme: dark');
});

it('colours what the browser shows around the page, and leaves that to the page’s own where it follows the system', async () => {
  document.head.innerHTML = '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">';
  document.body.style.backgroundColor = 'rgb(1, 2, 3)';
  const first = () => document.querySelector('meta[name=theme-color]')?.getAttribute('content');
  serveFakeSite([]);
  const { user } = await renderApp('/');
  await user.click(button());
  expect(first()).toBe('rgb(1, 2, 3)');
  document.body.style.backgroundColor = 'rgb(4, 5, 6)';
  await user.click(button());
  expect(first()).toBe('rgb(4, 5, 6)');
  await user.click(button());
  expect(document.querySelectorAll('meta[name=theme-color]')).toHaveLength(1);
  expect(first()).toBe('#000');
});

it('changes all the same where nothing can be stored', async () => {
  const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  serveFakeSite([]);
  const { user } = await renderApp('/');
  await user.click(button());
  expect(shown()).toBe('light');
  blocked.mockRestore();
});

it('is kept apart for two sites on one host', () => {
  const storage = memoryStorage();
  writeTheme(storage, '/a/', 'dark');
  expect(readTheme(storage, '/a/')).toBe('dark');
  expect(readTheme(storage, '/b/')).toBe('auto');
});

it.each([null, '', 'purple', '__proto__'])('follows the system where %j is stored', (stored) => {
  const storage = memoryStorage(stored === null ? [] : [['takeaway:/:theme', stored]]);
  expect(readTheme(storage, '/')).toBe('auto');
});

it('follows the system where storage is blocked', () => {
  const blocked = webStorage(() => {
    throw new Error('denied');
  });
  expect(readTheme(blocked, '/')).toBe('auto');
});

it('comes back to where it began', () => {
  expect(nextTheme(nextTheme(nextTheme('auto')))).toBe('auto');
});
