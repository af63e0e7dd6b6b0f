import { addressed, type EmbedTheme, type FrameMessage, readHostMessage } from '../protocol.ts';

/** The page around the widget's frame. */
export interface Host {
  /** The widget has something to show. With `fault`, that is what is wrong. */
  readonly ready: (fault: boolean) => void;
  readonly resize: (height: number) => void;
  /** Has the page around the frame open an address; tells whether it can, which is so for WordPress alone. */
  readonly follow: (href: string) => boolean;
}

export interface HostOptions {
  /** The frame's instance, as messages name it. */
  readonly id: string;
  /** What a WordPress page has put into the frame's address, to tell its frames apart. */
  readonly secret: string | undefined;
  readonly onTheme: (theme: EmbedTheme) => void;
  readonly frame?: Window;
}

/**
 * Speaks with the page around the frame: in the messages of `protocol.ts`, and in those of WordPress (wp-embed.js), if
 * the frame was opened by one. Nobody is listened to but the parent, and no message says what a reader has written.
 */
export function connectToHost({ id, secret, onTheme, frame = window }: HostOptions): Host {
  const { parent } = frame;
  const origin = hostOrigin(frame);
  let height: number | undefined;
  let isReady = false;

  function send(message: FrameMessage): void {
    if (parent !== frame) parent.postMessage(addressed(id, message), origin ?? '*');
  }

  function sendToWordPress(message: 'height' | 'link', value: number | string): void {
    // Where WordPress is, nobody tells; what is said is the height of a public text, and where a link of it leads.
    if (secret !== undefined && parent !== frame) parent.postMessage({ secret, message, value }, '*');
  }

  /** With the first height it hears, WordPress takes the link away that it has shown until then. */
  function sendHeightToWordPress(): void {
    if (isReady && height !== undefined) sendToWordPress('height', height);
  }

  frame.addEventListener('message', ({ source, origin: sender, data }) => {
    if (source !== parent || parent === frame || (origin !== undefined && sender !== origin)) return;
    const message = readHostMessage(data, id);
    if (message !== undefined) onTheme(message.theme);
    else if (isWordPressReady(data, secret)) sendHeightToWordPress();
  });

  return {
    ready: (fault) => {
      send({ type: 'ready', fault });
      isReady = true;
      sendHeightToWordPress();
    },
    resize: (next) => {
      height = next;
      send({ type: 'resize', height });
      sendHeightToWordPress();
    },
    follow: (href) => {
      if (secret === undefined) return false;
      // WordPress opens links to the widget's own host alone; others are left to the browser.
      if (new URL(href).host !== frame.location.host) return false;
      sendToWordPress('link', href);
      return true;
    },
  };
}

/** The origin of the page around the frame, as far as the browser tells; a sandboxed page, for instance, has none. */
function hostOrigin({ location, document }: Window): string | undefined {
  const [ancestor] = location.ancestorOrigins ?? [];
  const origin = ancestor ?? (URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined);
  return origin === 'null' ? undefined : origin;
}

/** What WordPress asks once its script has loaded: `{ message: 'ready', secret }`. */
function isWordPressReady(data: unknown, secret: string | undefined): boolean {
  if (secret === undefined || typeof data !== 'object' || data === null) return false;
  return 'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret;
}
