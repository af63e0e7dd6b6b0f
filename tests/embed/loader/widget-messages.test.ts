import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultOptions } from '../../../src/embed/embed-options';
import { reservedHeight } from '../../../src/embed/loader/frame-style';
import { createWidgets, type Widgets } from '../../../src/embed/loader/widgets';
import { addQuote, changesSeen, frameOf, framesIn, idOf, isShown, otherSite, send, site } from './host-page';

const { origin } = new URL(site);
let widgets: Widgets;
let quote: HTMLElement;
let frame: HTMLIFrameElement;

beforeEach(() => {
  widgets = createWidgets(site);
  quote = addQuote('one');
  widgets.attach(document);
  frame = frameOf(quote);
});
afterEach(() => {
  vi.useRealTimers();
  widgets.detach();
  document.body.replaceChildren();
});

/** Nothing has a width here. */
const reserved = `${reservedHeight(defaultOptions, 0)}px`;

const ready = { type: 'ready' };

describe('until the frame is ready', () => {
  it('the host’s own text is what is seen', () => {
    expect([quote, frame].map(isShown)).toEqual([true, false]);
  });

  it('the frame has a place and a height, or it would never be near enough to be loaded', () => {
    expect(frame.style.display).toBe('block');
    expect(frame.style.height).toBe(reserved);
  });

  it('both together take no more than the widget will', async () => {
    const long = addQuote('long');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, this instanceof HTMLIFrameElement ? 170 : 100);
    });
    await changesSeen();
    expect(Number.parseFloat(frameOf(long).style.height)).toBeCloseTo(Number.parseFloat(reserved) - 70, 1);
    send(frameOf(long), { message: ready });
    expect(frameOf(long).style.height).toBe(reserved);
  });

  it('more is kept for more', async () => {
    const all = addQuote('all', { view: 'full', comments: 'on' });
    const full = addQuote('full', { view: 'full' });
    await changesSeen();
    const heights = [frame, frameOf(full), frameOf(all)].map(({ style }) => Number.parseFloat(style.height));
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(new Set(heights).size).toBe(3);
  });

  it('more is kept in a narrow column, which has more lines', () => {
    const heights = [680, 400, 320, 0].map((width) => reservedHeight(defaultOptions, width));
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(Math.max(...heights)).toBeLessThan(1000);
  });

  it('a height moves nothing; it counts from then on', () => {
    send(frame, { message: { type: 'resize', height: 333 } });
    expect(frame.style.height).toBe(reserved);
    send(frame, { message: ready });
    expect(frame.style.height).toBe('333px');
  });
});

describe('a frame that is ready', () => {
  it('takes the place of the host’s text', () => {
    send(frame, { message: ready });
    expect([quote, frame].map(isShown)).toEqual([false, true]);
  });

  it('is as high as it asks to be', () => {
    send(frame, { message: ready });
    for (const height of [0, 123, 456.5, 20_000]) {
      send(frame, { message: { type: 'resize', height } });
      expect(frame.style.height).toBe(`${height}px`);
    }
  });

  it('shows what is wrong beside the host’s own link, until it is right', () => {
    send(frame, { message: { type: 'ready', fault: true } });
    expect([quote, frame].map(isShown)).toEqual([true, true]);
    send(frame, { message: ready });
    expect([quote, frame].map(isShown)).toEqual([false, true]);
    send(frame, { message: { type: 'ready', fault: true } });
    expect([quote, frame].map(isShown)).toEqual([true, true]);
  });
});

describe('messages that change nothing', () => {
  it.each([
    ['another window', { source: window }],
    ['no window', { source: null }],
    ['another origin', { origin: otherSite.slice(0, -1) }],
    ['an origin that only begins so', { origin: `${origin}.other.example` }],
    ['no origin', { origin: 'null' }],
    ['another instance', { id: 'x' }],
  ])('come from %s', (_name, by) => {
    send(frame, { message: ready, ...by });
    send(frame, { message: { type: 'resize', height: 500 }, ...by });
    expect([quote, frame].map(isShown)).toEqual([true, false]);
    send(frame, { message: ready });
    expect(frame.style.height).toBe(reserved);
  });

  it('come from the frame of another widget', async () => {
    const other = addQuote('two');
    await changesSeen();
    send(frame, { message: ready, source: frameOf(other).contentWindow });
    send(frameOf(other), { message: ready, id: idOf(frame) });
    expect([frame, frameOf(other)].map(isShown)).toEqual([false, false]);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1], [20_001], ['500'], [undefined], [[500]]])(
    'ask for the height %s',
    (height) => {
      send(frame, { message: ready });
      send(frame, { message: { type: 'resize', height } });
      expect(frame.style.height).toBe(reserved);
    },
  );

  it.each([['navigate'], ['theme'], ['constructor'], [undefined]])('are of the type %s', (type) => {
    send(frame, { message: { type, fault: false, height: 500, theme: 'dark' } });
    expect([quote, frame].map(isShown)).toEqual([true, false]);
    expect(frame.style.height).toBe(reserved);
  });

  it.each<[unknown]>([[null], ['ready'], [7], [undefined], [[ready]], [{ ...ready }]])(
    'are nothing of ours: %j',
    (data) => {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
      expect([quote, frame].map(isShown)).toEqual([true, false]);
    },
  );

  it('come after the widgets are gone', () => {
    widgets.detach();
    send(frame, { message: ready });
    expect(isShown(quote)).toBe(true);
  });

  it('are not even looked at by then', () => {
    const look = vi.fn(() => origin);
    const event = Object.defineProperty(new MessageEvent('message'), 'origin', { get: look });
    window.dispatchEvent(event);
    expect(look).toHaveBeenCalledTimes(1);
    widgets.detach();
    window.dispatchEvent(event);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('a frame that never gets ready', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('goes, with its place, and leaves the host’s text', async () => {
    frame.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(19_999);
    expect(framesIn()).toEqual([frame]);
    vi.advanceTimersByTime(1);
    expect(framesIn()).toEqual([]);
    expect(isShown(quote)).toBe(true);
    document.body.append('more');
    await changesSeen();
    expect(framesIn()).toEqual([]);
  });

  it('is given all the time it wants to be loaded in', () => {
    vi.advanceTimersByTime(3_600_000);
    expect(framesIn()).toEqual([frame]);
  });

  it('is none that was ready, before its page was loaded or after', async () => {
    const late = addQuote('late');
    await changesSeen();
    send(frame, { message: ready });
    frame.dispatchEvent(new Event('load'));
    frameOf(late).dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(19_999);
    send(frameOf(late), { message: { type: 'ready', fault: true } });
    vi.advanceTimersByTime(60_000);
    expect(framesIn()).toEqual([frame, frameOf(late)]);
  });

  it('can be tried again', () => {
    frame.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(20_000);
    widgets.detach();
    widgets.attach(document);
    expect(isShown(quote)).toBe(true);
    expect(framesIn()).toEqual([frameOf(quote)]);
  });
});
