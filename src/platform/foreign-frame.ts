/**
 * Whether the page stands in a frame of another site: browsers keep its storage apart there, and what it shows may be
 * covered. A frame of its own site is no such frame, unless a foreign one is around that. A sandboxed page without an
 * origin is a stranger everywhere.
 */
export function isFramedByOthers({ self } = window): boolean {
  try {
    // Only a page of the same origin lets its document be read.
    for (let frame: Window = self; frame !== frame.parent; frame = frame.parent) void frame.parent.document;
    return false;
  } catch {
    return true;
  }
}

/** Whether the page is sandboxed without an origin: it can store nothing, and as a rule is not allowed to download either. */
export function hasNoOrigin({ origin } = window): boolean {
  return origin === 'null';
}
