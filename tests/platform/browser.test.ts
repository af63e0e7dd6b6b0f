import { expect, it } from 'vitest';
import { forgetsAfterAWeek } from '../../src/platform/browser';

/** A window with another vendor or home screen. */
function windowWith({ vendor = 'Google Inc.', standalone }: { vendor?: string; standalone?: boolean }) {
  const navigator = Object.assign(Object.create(window.navigator), standalone === undefined ? {} : { standalone });
  Object.defineProperty(navigator, 'vendor', { value: vendor });
  return Object.assign(Object.create(window), { navigator });
}

it('knows Safari, which forgets, from browsers that don’t', () => {
  expect(forgetsAfterAWeek(windowWith({ vendor: 'Apple Computer, Inc.' }))).toBe(true);
  expect(forgetsAfterAWeek(windowWith({}))).toBe(false);
});

it('knows that Safari keeps what a site on the home screen has stored', () => {
  const forgets = (standalone: boolean) =>
    forgetsAfterAWeek(windowWith({ vendor: 'Apple Computer, Inc.', standalone }));
  expect([forgets(true), forgets(false)]).toEqual([false, true]);
});
