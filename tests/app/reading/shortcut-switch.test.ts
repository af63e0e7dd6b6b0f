import { expect, it } from 'vitest';
import { shortcutSwitch } from '../../../src/app/reading/shortcut-switch.ts';
import { memoryStorage, webStorage } from '../../../src/platform/storage.ts';

it('is on until somebody turns it off', () => {
  expect(shortcutSwitch(memoryStorage(), '/').isOn()).toBe(true);
});

it('is remembered for this site alone', () => {
  const storage = memoryStorage();
  expect(shortcutSwitch(storage, '/a/').turn('off')).toBe('remembered');
  expect(storage.read('takeaway:/a/:shortcuts')).toEqual({ ok: true, value: 'off' });
  expect(shortcutSwitch(storage, '/a/').isOn()).toBe(false);
  expect(shortcutSwitch(storage, '/').isOn()).toBe(true);
});

it('heeds other tabs', () => {
  const storage = memoryStorage();
  const here = shortcutSwitch(storage, '/');
  const there = shortcutSwitch(storage, '/');
  there.turn('off');
  expect(here.isOn()).toBe(false);
  there.turn('on');
  expect(here.isOn()).toBe(true);
});

it('holds for as long as the page does where nothing can be stored, and says so', () => {
  const blocked = webStorage(() => {
    throw new Error('denied');
  });
  const shortcuts = shortcutSwitch(blocked, '/');
  expect(shortcuts.isOn()).toBe(true);
  expect(shortcuts.turn('off')).toBe('for-now');
  expect(shortcuts.isOn()).toBe(false);
  expect(shortcuts.turn('on')).toBe('for-now');
  expect(shortcuts.isOn()).toBe(true);
});
