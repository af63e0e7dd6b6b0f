import { beforeEach, expect, it, vi } from 'vitest';
import { reportHeight } from '../../../src/embed/frame/report-height';

let changed = () => {};
let isPaper = false;
const root = document.createElement('div');
const requestResize = vi.fn();

beforeEach(() => {
  isPaper = false;
  vi.stubGlobal('matchMedia', () => ({ matches: isPaper }));
  vi.stubGlobal('requestResize', requestResize.mockReset());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe(element: Element) {
        expect(element).toBe(root);
      }
    },
  );
});

function become(pixels: number): void {
  vi.spyOn(root, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, pixels));
}

it('tells each change of the height once, rounded up', () => {
  const heights: number[] = [];
  become(100);
  const tell = reportHeight((pixels) => heights.push(pixels), root);
  tell();
  changed();
  become(100.2);
  changed();
  become(100.9);
  changed();
  become(40);
  changed();
  expect(heights).toEqual([100, 101, 40]);
  expect(requestResize).toHaveBeenCalledTimes(3);
});

it('goes on where the browser refuses to size the frame itself', () => {
  requestResize.mockImplementation(() => {
    throw new DOMException('', 'NotAllowedError');
  });
  const onHeight = vi.fn();
  become(100);
  reportHeight(onHeight, root);
  changed();
  become(200);
  changed();
  expect(onHeight.mock.calls).toEqual([[100], [200]]);
});

it('ends a circle of two widths, each with its height, at the higher one', () => {
  const onHeight = vi.fn();
  const sizes = [
    [455, 540],
    [440, 524],
  ] as const;
  reportHeight(onHeight, root);
  const turn = (place: number) => {
    const [width, pixels] = sizes[place % 2] ?? sizes[0];
    vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(width);
    become(pixels);
    changed();
  };
  for (let place = 0; place < 40; place++) turn(place);
  expect(onHeight.mock.calls.length).toBeLessThan(8);
  expect(onHeight.mock.calls.at(-1)).toEqual([540]);
  vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(440);
  become(700);
  changed();
  expect(onHeight.mock.calls.at(-1)).toEqual([700]);
});

it('follows what is opened and closed again and again in the same width', () => {
  const onHeight = vi.fn();
  reportHeight(onHeight, root);
  for (let time = 0; time < 20; time++) {
    become(time % 2 === 0 ? 300 : 200);
    changed();
  }
  expect(onHeight).toHaveBeenCalledTimes(20);
});

it('does not take the height on paper for one on the screen', () => {
  const onHeight = vi.fn();
  isPaper = true;
  become(100);
  reportHeight(onHeight, root);
  changed();
  expect(onHeight).not.toHaveBeenCalled();
});
