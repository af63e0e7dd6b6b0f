import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNear } from '../../../src/comments/passages/place-near';

const screen = { left: 0, top: 0, width: 400, height: 800 };
const button = { width: 160, height: 44 };

it('stands centred under the end of the passage', () => {
  expect(placeNear({ x: 200, top: 100, bottom: 120 }, button, screen)).toEqual({ left: 120, top: 120 });
});

it('stands over it where the screen ends below', () => {
  expect(placeNear({ x: 200, top: 760, bottom: 780 }, button, screen)).toEqual({ left: 120, top: 716 });
});

it('is never outside the part of the page that is on the screen, wherever the passage ends', () => {
  const length = fc.integer({ min: -2000, max: 2000 });
  const views = fc.record({
    left: fc.nat(500),
    top: fc.nat(500),
    width: fc.integer({ min: 200, max: 500 }),
    height: fc.integer({ min: 100, max: 900 }),
  });
  fc.assert(
    fc.property(length, length, fc.nat(40), views, (x, top, height, view) => {
      const place = placeNear({ x, top, bottom: top + height }, button, view);
      expect(place.left).toBeGreaterThanOrEqual(view.left);
      expect(place.left + button.width).toBeLessThanOrEqual(view.left + view.width);
      expect(place.top).toBeGreaterThanOrEqual(view.top);
      expect(place.top + button.height).toBeLessThanOrEqual(view.top + view.height);
    }),
  );
});
