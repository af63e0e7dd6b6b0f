import { frameAddress, frameFragment } from '../embed-options.ts';
import { addressed, type EmbedTheme, readFrameMessage } from '../protocol.ts';
import { frameStyle, reservedHeight } from './frame-style.ts';
import { usedTheme } from './used-theme.ts';
import type { WantedWidget } from './wanted-widget.ts';

/** A frame and the host's element that it stands for. */
export interface Widget {
  readonly frame: HTMLIFrameElement;
  /** Whether both are still there, side by side, and were not moved: a frame that was loads anew. */
  readonly isWhole: () => boolean;
  /** Does what a message from the frame's window and origin asks for. */
  readonly receive: (data: unknown) => void;
  /** Takes the frame away, and shows the host's element as it was. */
  readonly remove: () => void;
}

/** How long a frame may take after its page has come until it says that there is something to see, in milliseconds. */
const patience = 20_000;

const frameClass = 'takeaway-frame';

/**
 * Puts a frame right after the host's element, which is neither moved nor changed: a host's framework expects its own
 * elements where they were. They share the reserved height until the frame has something to show; then it has all of it.
 * `id` names the instance, for messages.
 */
export function createWidget(quote: HTMLElement, site: string, wanted: WantedWidget, id: string): Widget {
  const { post, title, options } = wanted;
  removeCopy(quote);
  const frame = document.createElement('iframe');
  const ownDisplay = quote.style.display;
  let state: 'waiting' | 'shown' | 'removed' = 'waiting';
  let height = 0;
  let toldTheme: EmbedTheme | undefined;

  const setStyle = ({ style }: HTMLElement, name: string, value: string) => style.setProperty(name, value, 'important');
  /** Both, or a flex container would have it shrink. */
  function setHeight(pixels: number): void {
    setStyle(frame, 'height', `${pixels}px`);
    setStyle(frame, 'min-height', `${pixels}px`);
  }

  /**
   * Tells the theme in the frame's address until it is ready: one that is loaded late would be seen in another for a
   * moment, and its window may be at another origin until then, of which the browser would complain.
   */
  function tellTheme(): void {
    const theme = usedTheme(frame);
    if (theme === toldTheme) return;
    toldTheme = theme;
    if (state === 'waiting') frame.src = frameAddress(site, post, options) + frameFragment({ id, theme });
    // Where the page has no origin, neither has the frame, and none can be named; a theme is no secret.
    else frame.contentWindow?.postMessage(addressed(id, { type: 'theme', theme }), self.origin === 'null' ? '*' : site);
  }

  function receive(data: unknown): void {
    const message = readFrameMessage(data, id);
    if (message?.type === 'resize') ({ height } = message);
    if (message?.type === 'ready') {
      state = 'shown';
      setStyle(frame, 'visibility', 'inherit');
      // A frame that was loaded anew knows that of its address.
      toldTheme = undefined;
      tellTheme();
      // Beside a fault, the host's own link is the way to the post.
      if (message.fault) quote.style.display = ownDisplay;
      else setStyle(quote, 'display', 'none');
    }
    // Earlier, it would move the page for something that can't be seen yet.
    if (state === 'shown') setHeight(height);
  }

  function remove(): void {
    state = 'removed';
    frame.remove();
    quote.style.display = ownDisplay;
  }

  frame.className = frameClass;
  frame.title = title;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'origin';
  frame.style.cssText = frameStyle(quote, options.theme);
  frame.slot = quote.slot;
  frame.addEventListener('load', () => {
    setTimeout(() => {
      if (state === 'waiting') remove();
    }, patience);
  });
  frame.addEventListener('transitionend', (event) => {
    // Hosts take any `transitionend` for one of theirs.
    event.stopPropagation();
    tellTheme();
  });
  // A frame that was not displayed has had no transition.
  if ('ResizeObserver' in window) new ResizeObserver(tellTheme).observe(frame);
  quote.after(frame);
  tellTheme();
  const { contentWindow } = frame;
  height = reservedHeight(options, frame.offsetWidth);
  const above = frame.getBoundingClientRect().top - quote.getBoundingClientRect().top;
  setHeight(Math.max(height - above, 1));
  return {
    frame,
    isWhole: () => quote.isConnected && frame.previousSibling === quote && frame.contentWindow === contentWindow,
    receive,
    remove,
  };
}

/** A copy of a page (one that was saved, or that a framework keeps for going back) has a frame that nobody listens to. */
function removeCopy(quote: HTMLElement): void {
  const copy = quote.nextElementSibling;
  if (copy?.className !== frameClass) return;
  copy.remove();
  quote.style.display = '';
}
