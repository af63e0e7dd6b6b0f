// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { randomId } from '../../src/platform/ids';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

it('makes UUIDs of version 4, each another', () => {
  const ids = Array.from({ length: 200 }, randomId);
  for (const id of ids) expect(id).toMatch(version4);
  expect(new Set(ids).size).toBe(200);
});

it('makes them on plain http too, where `crypto.randomUUID` is missing', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
  const ids = Array.from({ length: 200 }, randomId);
  for (const id of ids) expect(id).toMatch(version4);
  expect(new Set(ids).size).toBe(200);
});

it.each([
  [0x00, '00000000-0000-4000-8000-000000000000'],
  [0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
])('sets version and variant whatever the random bytes are (%i)', (byte, id) => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
  expect(randomId()).toBe(id);
});
