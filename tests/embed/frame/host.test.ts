import { expect, it, vi } from 'vitest';
import { connectToHost } from '../../../src/embed/frame/host';

interface Options {
  readonly secret?: string;
  /** The page around the frame, as the frame's document knows it. */
  readonly referrer?: string;
}

/** A frame in this page, which is its host. */
function openFrame({ secret, referrer = 'https://host.example/an/article' }: Options = {}) {
  const element = document.createElement('iframe');
  document.body.append(element);
  const frame = element.contentWindow;
  if (frame === null) throw new Error('the frame has no window');
  Object.defineProperty(frame.document, 'referrer', { value: referrer });
  const sent = vi.spyOn(frame.parent, 'postMessage').mockImplementation(() => undefined);
  const onTheme = vi.fn();
  const host = connectToHost({ id: 'a-frame', secret, onTheme, frame });
  return {
    host,
    onTheme,
    sent: () => sent.mock.calls,
    /** A message as it reaches the frame. */
    hear: (data: unknown, from: Partial<{ source: Window | null; origin: string }> = {}) =>
      frame.dispatchEvent(
        new MessageEvent('message', { data, source: frame.parent, origin: 'https://host.example', ...from }),
      ),
  };
}

const dark = { takeaway: 1, id: 'a-frame', type: 'theme', theme: 'dark' };

it('tells the page around it, and no other, that it is ready and how high it is', () => {
  const { host, sent } = openFrame();
  host.resize(312);
  host.ready(false);
  expect(sent()).toEqual([
    [{ takeaway: 1, id: 'a-frame', type: 'resize', height: 312 }, 'https://host.example'],
    [{ takeaway: 1, id: 'a-frame', type: 'ready', fault: false }, 'https://host.example'],
  ]);
});

it('follows a theme that the page around it names', () => {
  const { onTheme, hear } = openFrame();
  hear(dark);
  hear({ ...dark, theme: 'auto' });
  expect(onTheme.mock.calls).toEqual([['dark'], ['auto']]);
});

it.each([
  ['a stranger', dark, { source: null }],
  ['a frame beside it', dark, { source: document.body.appendChild(document.createElement('iframe')).contentWindow }],
  ['another origin', dark, { origin: 'https://evil.example' }],
  ['another frame’s host', { ...dark, id: 'b-frame' }, {}],
  ['another version', { ...dark, takeaway: 2 }, {}],
  ['a theme there is not', { ...dark, theme: 'purple' }, {}],
  ['another message', { ...dark, type: 'navigate', href: 'https://evil.example' }, {}],
  ['a text', JSON.stringify(dark), {}],
  ['nothing', null, {}],
])('does not listen to %s', (_name, data, from) => {
  const { onTheme, sent, hear } = openFrame({ secret: 'abc' });
  hear(data, from);
  expect(onTheme).not.toHaveBeenCalled();
  expect(sent()).toEqual([]);
});

it('listens to its host where the browser keeps the host’s address to itself', () => {
  const { onTheme, hear } = openFrame({ referrer: '' });
  hear(dark, { origin: 'https://anywhere.example' });
  hear(dark, { source: null });
  expect(onTheme).toHaveBeenCalledTimes(1);
});

it('speaks WordPress where a WordPress page has opened it', () => {
  const { host, sent, hear } = openFrame({ secret: 'aB3' });
  const toWordPress = () => sent().filter(([message]) => 'secret' in message);
  const height = (value: number) => [{ secret: 'aB3', message: 'height', value }, '*'];
  host.resize(102);
  hear({ message: 'ready', secret: 'aB3' });
  // WordPress shows its own link until it hears of a height.
  expect(toWordPress()).toEqual([]);
  host.resize(312);
  host.ready(false);
  expect(toWordPress()).toEqual([height(312)]);
  hear({ message: 'ready', secret: 'aB3' });
  expect(toWordPress()).toEqual([height(312), height(312)]);
  hear({ message: 'ready', secret: 'another' });
  expect(toWordPress()).toHaveLength(2);
  host.resize(320);
  expect(toWordPress().at(-1)).toEqual(height(320));
});

it('has WordPress open links to the site, and leaves all others to the browser', () => {
  const wordpress = openFrame({ secret: 'aB3' });
  expect(wordpress.host.follow('https://elsewhere.example/')).toBe(false);
  expect(wordpress.sent()).toEqual([]);
  // The frame of a test is at `about:blank`, whose host is empty, as is that of a mailbox.
  expect(wordpress.host.follow('mailto:someone@example.org')).toBe(true);
  expect(wordpress.sent()).toEqual([[{ secret: 'aB3', message: 'link', value: 'mailto:someone@example.org' }, '*']]);
  expect(openFrame().host.follow('mailto:someone@example.org')).toBe(false);
});

it('keeps to itself where it is a page of its own', () => {
  const sent = vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
  const onTheme = vi.fn();
  const host = connectToHost({ id: 'a-frame', secret: 'aB3', onTheme });
  host.ready(false);
  host.resize(100);
  window.dispatchEvent(new MessageEvent('message', { data: dark, source: window, origin: location.origin }));
  expect(sent).not.toHaveBeenCalled();
  expect(onTheme).not.toHaveBeenCalled();
});
