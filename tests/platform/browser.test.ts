import { expect, it } from 'vitest';
import { browserTraits } from '../../src/platform/browser';

/** A window with another vendor, place or home screen. */
function windowWith({
  vendor = 'Google Inc.',
  isFramed = false,
  standalone,
}: {
  vendor?: string;
  isFramed?: boolean;
  standalone?: boolean;
}) {
  const navigator = Object.assign(Object.create(window.navigator), standalone === undefined ? {} : { standalone });
  Object.defineProperty(navigator, 'vendor', { value: vendor });
  return Object.assign(Object.create(window), { navigator, self: window, top: isFramed ? null : window });
}

it('knows Safari, which forgets, from browsers that don’t', () => {
  expect(browserTraits(windowWith({ vendor: 'Apple Computer, Inc.' })).forgetsAfterAWeek).toBe(true);
  expect(browserTraits(windowWith({})).forgetsAfterAWeek).toBe(false);
});

it('knows that Safari keeps what a site on the home screen has stored', () => {
  const traits = (standalone: boolean) => browserTraits(windowWith({ vendor: 'Apple Computer, Inc.', standalone }));
  expect([traits(true).forgetsAfterAWeek, traits(false).forgetsAfterAWeek]).toEqual([false, true]);
});

it('knows a frame', () => {
  expect(browserTraits(windowWith({ isFramed: true })).isFramed).toBe(true);
  expect(browserTraits(windowWith({})).isFramed).toBe(false);
});
