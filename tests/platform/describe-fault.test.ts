// @vitest-environment node
import { expect, it } from 'vitest';
import { describeFault } from '../../src/platform/describe-fault';
import { type Fault, FaultError } from '../../src/platform/fault';
import { isTransient } from '../../src/platform/second-try';

const url = '/posts/a-post.json';

/** One of each, so that a code without words here does not compile. */
const faults: { readonly [Code in Fault['code']]: Extract<Fault, { code: Code }> } = {
  offline: { code: 'offline', url },
  unreachable: { code: 'unreachable', url },
  timeout: { code: 'timeout', url, seconds: 15 },
  'not-found': { code: 'not-found', url },
  'http-status': { code: 'http-status', url, status: 503 },
  'html-instead': { code: 'html-instead', url },
  'not-json': { code: 'not-json', url, detail: 'Unexpected end of JSON input' },
  'too-large': { code: 'too-large', url, limitBytes: 5_000_000 },
  malformed: { code: 'malformed', url, issues: ['tags.2: expected a string, got 7'] },
  'code-missing': { code: 'code-missing' },
  'storage-full': { code: 'storage-full' },
  'storage-blocked': { code: 'storage-blocked' },
  'storage-unverified': { code: 'storage-unverified' },
};

it.each(Object.values(faults))('says in whole sentences what $code means and what to do', (fault) => {
  const { title, advice, details } = describeFault(fault, 'This post');
  for (const sentence of [title, advice]) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  const words = [title, advice, ...details].join('\n');
  expect(words).not.toMatch(/undefined|null|NaN|\[object|\$\{/u);
  // Codes are for programs.
  expect(words).not.toMatch(/storage-full|not-json|html-instead|http-status|not-found|too-large/u);
});

it('says each in its own words', () => {
  const titles = Object.values(faults).map((fault) => describeFault(fault, 'This post').title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('names what was asked for, and the facts', () => {
  expect(describeFault(faults['not-found'], 'This tag').title).toContain('This tag');
  expect(describeFault(faults['http-status'], 'This post').title).toContain('503');
  expect(describeFault(faults.timeout, 'This post').advice).toContain('15 seconds');
  expect(describeFault(faults['too-large'], 'This post').advice).toContain('5 MB');
  expect(describeFault(faults.malformed, 'This post').details).toEqual([url, 'tags.2: expected a string, got 7']);
  expect(describeFault(faults['not-json'], 'This post').details).toEqual([url, 'Unexpected end of JSON input']);
});

it('offers another try only where one can help', () => {
  const final = Object.values(faults).filter((fault) => !describeFault(fault, 'This post').canRetry);
  expect(final.map(({ code }) => code)).toEqual(['not-found', 'html-instead', 'too-large', 'malformed']);
});

it('asks again unasked only for what may heal by itself', () => {
  const transient = Object.values(faults).filter(isTransient);
  expect(transient.map(({ code }) => code)).toEqual(['unreachable', 'http-status']);
  expect([429, 500, 502].every((status) => isTransient({ code: 'http-status', url, status }))).toBe(true);
  expect([400, 401, 403].some((status) => isTransient({ code: 'http-status', url, status }))).toBe(false);
});

it('travels by throw with its fault', () => {
  const error = new FaultError(faults.timeout);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'FaultError', fault: faults.timeout });
});
