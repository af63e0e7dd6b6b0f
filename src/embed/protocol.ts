/**
 * What a widget's frame and the page around it tell each other with `postMessage`: JSON objects that say `takeaway: 1`
 * and name the frame's instance. Comments never travel this way. Both sides look at who sends and at the origin; here
 * is what a message may say. Everything else is nobody's business, and is ignored.
 */

/** From the frame. */
export type FrameMessage =
  /** There is something to see. With `fault`, that is what is wrong: the page should keep its own link to the post. */
  | { readonly type: 'ready'; readonly fault: boolean }
  /** The height of all of it, in CSS pixels. */
  | { readonly type: 'resize'; readonly height: number };

/** `auto`: as the page around the frame. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** From the page around it. */
export interface HostMessage {
  readonly type: 'theme';
  readonly theme: EmbedTheme;
}

/** A message on its way: `id` is the frame's instance. */
export type Addressed<T> = T & { readonly takeaway: 1; readonly id: string };

/** No frame is higher, in CSS pixels: whatever asks for more scrolls in itself. */
export const maxHeight = 20_000;

export function addressed<T extends FrameMessage | HostMessage>(id: string, message: T): Addressed<T> {
  return { takeaway: 1, id, ...message };
}

/** Reads what came from the frame with the instance `id`; `undefined`: it is none of ours, or makes no sense. */
export function readFrameMessage(data: unknown, id: string): FrameMessage | undefined {
  const message = readOurs(data, id);
  switch (message?.type) {
    case 'ready':
      return { type: 'ready', fault: message.fault === true };
    case 'resize': {
      const { height } = message;
      const isHeight = typeof height === 'number' && height >= 0 && height <= maxHeight;
      return isHeight ? { type: 'resize', height } : undefined;
    }
    default:
      return undefined;
  }
}

/** Reads what came from the page around the frame with the instance `id`. */
export function readHostMessage(data: unknown, id: string): HostMessage | undefined {
  const message = readOurs(data, id);
  const theme = message?.type === 'theme' ? readTheme(message.theme) : undefined;
  return theme && { type: 'theme', theme };
}

export function readTheme(value: unknown): EmbedTheme | undefined {
  return value === 'auto' || value === 'light' || value === 'dark' ? value : undefined;
}

function readOurs(data: unknown, id: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message: Readonly<Record<string, unknown>> = { ...data };
  return message.takeaway === 1 && message.id === id ? message : undefined;
}
