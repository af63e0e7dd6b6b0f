import { expect, it } from 'vitest';
import { hasNoOrigin, isFramedByOthers } from '../../src/platform/foreign-frame';

/** A window in frames: the pages around it from the inside out, `true` for those of its own origin. */
function windowIn(...around: readonly boolean[]) {
  const windows = [true, ...around].map((isOwn) => {
    const made = Object.create(window);
    Object.defineProperty(made, 'document', {
      get: () => {
        if (!isOwn) throw new DOMException('Blocked a frame', 'SecurityError');
        return document;
      },
    });
    return made;
  });
  for (const [place, made] of windows.entries())
    Object.defineProperty(made, 'parent', { value: windows[place + 1] ?? made });
  return Object.assign(Object.create(window), { self: windows[0] });
}

it('knows a frame of another site, and takes one of its own site for no such frame', () => {
  expect(isFramedByOthers(windowIn())).toBe(false);
  expect(isFramedByOthers(windowIn(true))).toBe(false);
  expect(isFramedByOthers(windowIn(false))).toBe(true);
});

it('looks all the way up: a foreign page may be around its own, or between', () => {
  expect(isFramedByOthers(windowIn(true, false))).toBe(true);
  expect(isFramedByOthers(windowIn(false, true))).toBe(true);
});

it('knows a sandbox without an origin', () => {
  expect(hasNoOrigin(Object.defineProperty(Object.create(window), 'origin', { value: 'null' }))).toBe(true);
  expect(hasNoOrigin()).toBe(false);
});
