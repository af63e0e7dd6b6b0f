import type { Fault } from './fault.ts';

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
