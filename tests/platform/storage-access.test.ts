import { afterEach, expect, it, vi } from 'vitest';
import { askForOwnStorage, canAskForOwnStorage } from '../../src/platform/storage-access';

afterEach(() => localStorage.clear());

/** A window whose document gives access as `request` says; `undefined`: as in a browser that never heard of it. */
function windowThat(
  request: ((types?: unknown) => Promise<unknown>) | undefined,
  { knowsTypes = true, isSecureContext = true, origin = 'https://posts.example' } = {},
) {
  const made = Object.create(document);
  if (request !== undefined) Object.assign(made, { requestStorageAccess: request });
  if (request !== undefined && knowsTypes) Object.assign(made, { hasUnpartitionedCookieAccess: async () => false });
  return { document: made, isSecureContext, origin };
}

/** What browsers say that let nobody at their storage. */
function denied(): never {
  throw new DOMException('Access is denied for this document', 'SecurityError');
}

const granting = async () => ({ localStorage });

it('offers to ask only where the browser can give more than cookies', () => {
  expect(canAskForOwnStorage(windowThat(granting))).toBe(true);
  expect(canAskForOwnStorage(windowThat(granting, { knowsTypes: false }))).toBe(false);
  expect(canAskForOwnStorage(windowThat(undefined))).toBe(false);
});

it('does not offer it where it is always refused: without TLS, and in a sandbox without an origin', () => {
  expect(canAskForOwnStorage(windowThat(granting, { isSecureContext: false }))).toBe(false);
  expect(canAskForOwnStorage(windowThat(granting, { origin: 'null' }))).toBe(false);
});

it('asks for the local storage and nothing else, and gives it', async () => {
  const request = vi.fn(granting);
  localStorage.setItem('key', 'mine');
  const given = await askForOwnStorage(windowThat(request));
  expect(request.mock.calls).toEqual([[{ localStorage: true }]]);
  expect(given.ok && given.value.read('key')).toEqual({ ok: true, value: 'mine' });
  expect(given.ok && given.value.write('key', 'changed').ok).toBe(true);
  expect(localStorage.getItem('key')).toBe('changed');
});

it.each([
  ['the browser refuses', windowThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')))],
  ['the browser gives cookies alone', windowThat(async () => undefined)],
  ['there is nobody to ask', windowThat(undefined)],
  ['what is given can’t be read', windowThat(async () => Object.defineProperty({}, 'localStorage', { get: denied }))],
])('is a fault where %s', async (_what, world) => {
  expect(await askForOwnStorage(world)).toEqual({ ok: false, fault: { code: 'storage-blocked' } });
});
