import type { Fault } from '../../platform/fault.ts';

const url = '/posts/a-post.json';

/** Everything that can be wrong with a post's file, or with the way to it. */
export const madeUpFaults: readonly Fault[] = [
  { code: 'offline', url },
  { code: 'unreachable', url },
  { code: 'timeout', url, seconds: 15 },
  { code: 'not-found', url },
  { code: 'http-status', url, status: 503 },
  { code: 'html-instead', url },
  { code: 'not-json', url, detail: 'Unexpected end of JSON input' },
  { code: 'too-large', url, limitBytes: 5_000_000 },
  { code: 'malformed', url, issues: ['title: missing', 'tags.2: expected a string, got 7'] },
];
