/**
 * The one catalogue of expected failures. Code decides by `code`, never by a message's text; the words people
 * read are in `describe-fault.ts`.
 */
export type Fault =
  | { readonly code: 'offline'; readonly url: string }
  | { readonly code: 'unreachable'; readonly url: string }
  | { readonly code: 'timeout'; readonly url: string; readonly seconds: number }
  | { readonly code: 'not-found'; readonly url: string }
  | { readonly code: 'http-status'; readonly url: string; readonly status: number }
  | { readonly code: 'html-instead'; readonly url: string }
  | { readonly code: 'not-json'; readonly url: string; readonly detail: string }
  | { readonly code: 'too-large'; readonly url: string; readonly limitBytes: number }
  | { readonly code: 'malformed'; readonly url: string; readonly issues: readonly string[] }
  /** Code of the site itself is gone from the host: the site was published anew, or not as a whole. */
  | { readonly code: 'code-missing' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-blocked' }
  | { readonly code: 'storage-unverified' };

export type FaultCode = Fault['code'];

/** A fault that has to travel by `throw`, which is how TanStack Query takes failures. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** True where the answer may be an old one that some cache has kept, so that asking past the caches can help. */
export function mayBeStale(fault: Fault): boolean {
  switch (fault.code) {
    case 'not-found':
    case 'html-instead':
    case 'not-json':
    case 'malformed':
      return true;
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'http-status':
    case 'too-large':
    case 'code-missing':
    case 'storage-full':
    case 'storage-blocked':
    case 'storage-unverified':
      return false;
  }
}

/** True where asking again soon may heal it by itself; a missing or malformed file never does. */
export function isTransient(fault: Fault): boolean {
  switch (fault.code) {
    case 'unreachable':
      return true;
    case 'http-status':
      return fault.status >= 500 || fault.status === 429;
    // The reader has waited long enough: another silent round would double it.
    case 'timeout':
    case 'offline':
    case 'not-found':
    case 'html-instead':
    case 'not-json':
    case 'too-large':
    case 'malformed':
    case 'code-missing':
    case 'storage-full':
    case 'storage-blocked':
    case 'storage-unverified':
      return false;
  }
}
