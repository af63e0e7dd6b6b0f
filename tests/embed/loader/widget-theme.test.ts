import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFragment } from '../../../src/embed/embed-options';
import { createWidgets, type Widgets } from '../../../src/embed/loader/widgets';
import { addQuote, changesSeen, frameOf, framesIn, idOf, send, site } from './host-page';

// What the browser makes of `light-dark()` is its own affair; here is what the loader makes of that.

let widgets: Widgets;
/** The theme that the host's page is in; `undefined`: the browser doesn't know `light-dark()`. */
let hostTheme: 'light' | 'dark' | undefined;

beforeEach(() => {
  hostTheme = 'dark';
  const { getComputedStyle } = window;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const style = getComputedStyle(element);
    const theme = ownTheme(element) ?? hostTheme;
    const [light, dark] = ['rgb(1, 2, 3)', 'rgb(3, 2, 1)'];
    const caretColor = theme === undefined ? 'rgb(0, 0, 0)' : theme === 'light' ? light : dark;
    return new Proxy(style, { get: (own, name) => (name === 'caretColor' ? caretColor : Reflect.get(own, name, own)) });
  });
  widgets = createWidgets(site);
});
afterEach(() => {
  widgets.detach();
  document.body.replaceChildren();
});

/** jsdom knows no `color-scheme`, but keeps what was written. */
function ownTheme(element: Element): 'light' | 'dark' | undefined {
  const scheme = element instanceof HTMLElement ? element.style.getPropertyValue('color-scheme') : '';
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
}

/** Attaches to the page, and tells what the one frame in it hears. */
function listen() {
  widgets.attach(document);
  const frame = framesIn()[0] ?? new HTMLIFrameElement();
  return { frame, heard: hear(frame) };
}

/** What a frame hears from now on. Other than in browsers, its window is another one at each address. */
function hear({ contentWindow }: HTMLIFrameElement) {
  if (contentWindow === null) throw new Error('The frame has no window.');
  return vi.spyOn(contentWindow, 'postMessage').mockReturnValue(undefined);
}

const addressedTo = (frame: HTMLIFrameElement, theme: string) => [
  { takeaway: 1, id: idOf(frame), type: 'theme', theme },
  // The browser takes the origin of it.
  site,
];
const changeTheme = (frame: HTMLIFrameElement, theme: 'light' | 'dark') => {
  hostTheme = theme;
  frame.dispatchEvent(new Event('transitionend', { bubbles: true }));
};

describe('a widget that looks as the page around it', () => {
  it('is in its theme from the first moment', () => {
    addQuote('one');
    const { frame } = listen();
    expect(readFragment(new URL(frame.src).hash)).toMatchObject({ theme: 'dark' });
  });

  it('hears its theme each time it is ready, from this site’s page to this site alone', () => {
    addQuote('one');
    const { frame, heard } = listen();
    expect(heard).not.toHaveBeenCalled();
    send(frame, { message: { type: 'ready' } });
    expect(heard.mock.calls).toEqual([addressedTo(frame, 'dark')]);
    send(frame, { message: { type: 'ready' } });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears of each change once', () => {
    addQuote('one');
    const { frame, heard } = listen();
    send(frame, { message: { type: 'ready' } });
    changeTheme(frame, 'light');
    changeTheme(frame, 'light');
    changeTheme(frame, 'dark');
    expect(heard.mock.calls.slice(1)).toEqual([addressedTo(frame, 'light'), addressedTo(frame, 'dark')]);
  });

  it('hears nothing before it is ready, when its window may be somebody else’s, and then what is so', () => {
    addQuote('one');
    const { frame, heard } = listen();
    changeTheme(frame, 'light');
    expect(heard).not.toHaveBeenCalled();
    // Where it has not been loaded yet, it begins so.
    expect(readFragment(new URL(frame.src).hash)).toMatchObject({ theme: 'light' });
    const later = hear(frame);
    send(frame, { message: { type: 'ready' } });
    expect(later.mock.calls).toEqual([addressedTo(frame, 'light')]);
  });

  it('hears of what has changed while it was not displayed', () => {
    let notice: () => void = () => undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          notice = callback;
        }
        observe() {}
      },
    );
    addQuote('one');
    const { frame, heard } = listen();
    send(frame, { message: { type: 'ready' } });
    hostTheme = 'light';
    notice();
    expect(heard.mock.calls.at(-1)).toEqual(addressedTo(frame, 'light'));
  });

  it('decides by itself where the browser doesn’t tell', () => {
    hostTheme = undefined;
    addQuote('one');
    const { frame, heard } = listen();
    expect(readFragment(new URL(frame.src).hash)).toMatchObject({ theme: 'auto' });
    send(frame, { message: { type: 'ready' } });
    expect(heard.mock.calls).toEqual([addressedTo(frame, 'auto')]);
  });
});

it('a widget with a theme of its own keeps it', () => {
  addQuote('one', { theme: 'light' });
  const { frame, heard } = listen();
  expect(readFragment(new URL(frame.src).hash)).toMatchObject({ theme: 'light' });
  send(frame, { message: { type: 'ready' } });
  expect(heard.mock.calls).toEqual([addressedTo(frame, 'light')]);
});

it('the host hears of no transition, and finds nothing that is not its own', async () => {
  const quote = addQuote('one');
  const heard = vi.fn();
  document.body.addEventListener('transitionend', heard);
  const { frame } = listen();
  send(frame, { message: { type: 'ready' } });
  changeTheme(frame, 'light');
  await changesSeen();
  expect(heard).not.toHaveBeenCalled();
  expect([...document.body.children]).toEqual([quote, frameOf(quote)]);
  document.body.removeEventListener('transitionend', heard);
});
