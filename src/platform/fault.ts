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

/** A fault that has to travel by `throw`, which is how TanStack Query takes failures. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}
