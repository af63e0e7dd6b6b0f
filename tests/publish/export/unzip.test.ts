// @vitest-environment node
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unzip } from '../../../src/publish/export/unzip';
import { zip } from '../../../src/publish/export/zip';
import { isZip } from '../../../src/publish/export/zip-directory';

const files = [
  { name: 'posts/a.json', bytes: new TextEncoder().encode('{"title":"A"}') },
  { name: 'posts/قصة.json', bytes: new TextEncoder().encode('x'.repeat(5000)) },
  { name: 'site.json', bytes: new Uint8Array() },
];

it('gives the same files when they are unpacked again', { timeout: 30_000 }, () => {
  const file = fc.record({
    name: fc
      .stringMatching(/^[a-z日_][a-z日_.-]{0,10}$/u)
      .filter((name) => !/^\.+$|^\d/u.test(name) && name !== '__proto__'),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.integer({ min: 0, max: 500 }).map((size) => new Uint8Array(size)),
    ),
  });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 8 }), (some) => {
      expect(unzip(zip(some))).toEqual({ ok: true, value: some });
    }),
    { numRuns: 60 },
  );
  expect(unzip(zip(files))).toEqual({ ok: true, value: files });
  expect(isZip(zip(files))).toBe(true);
  expect(zip(files)).toEqual(zip(files));
});

it('never throws, and never gives a file other bytes than it had, whatever is spoilt', { timeout: 30_000 }, () => {
  const packed = zip(files);
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.nat(255), fc.boolean(), (place, byte, isCut) => {
      const spoilt = isCut ? packed.slice(0, place) : packed.slice();
      if (!isCut) spoilt[place] = byte;
      const read = unzip(spoilt);
      if (!read.ok) return;
      for (const { bytes } of read.value) expect(texts).toContain(new TextDecoder().decode(bytes));
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void unzip(bytes)));
});

it('skips folders', () => {
  const read = unzip(zipSync({ posts: { 'a.json': files[0]?.bytes ?? new Uint8Array() } }));
  expect(read).toMatchObject({ ok: true, value: [{ name: 'posts/a.json' }] });
  expect(unzip(zipSync({ 'empty/': new Uint8Array() }))).toEqual({ ok: true, value: [] });
});

it.each(['../a.json', 'a/../../b.json', '/etc/a.json', 'C:/a.json', 'a\\b.json', '..', './a', 'a\nb'])(
  'refuses the name %j',
  (name) => {
    expect(unzip(zipSync({ [name]: new Uint8Array([1]) }))).toMatchObject({
      ok: false,
      fault: { code: 'hostile-source' },
    });
  },
);

it('refuses bombs by what they claim and by what they are', () => {
  const zeros = zipSync({ 'a.json': new Uint8Array(20_000_000) });
  expect(unzip(zeros)).toMatchObject({ ok: false, fault: { code: 'hostile-source' } });
  const mixed = new Uint8Array(3_000_000).map((_, index) => (index * index * 31) >> 7);
  expect(unzip(zipSync({ a: mixed, b: mixed }), 5_000_000)).toEqual({
    ok: false,
    fault: { code: 'too-large-unpacked', limitBytes: 5_000_000 },
  });
  // It says that it is small, and isn't.
  const view = new DataView(zeros.buffer, zeros.byteOffset);
  view.setUint32(zeros.length - 22 - 46 - 6 + 24, 1000, true);
  expect(unzip(zeros)).toMatchObject({ ok: false, fault: { code: 'damaged-archive' } });
});

it('refuses files that are the same bytes over and over', () => {
  const packed = zipSync({ 'a.json': [new Uint8Array(500_000).map((_, index) => (index * index) >> 5), { level: 0 }] });
  const end = packed.length - 22;
  const record = packed.slice(end - 46 - 6, end);
  const many = 50;
  const bomb = new Uint8Array(packed.length + record.length * (many - 1));
  bomb.set(packed);
  for (let index = 0; index < many - 1; index++) bomb.set(record, end + record.length * index);
  bomb.set(packed.slice(end), bomb.length - 22);
  new DataView(bomb.buffer).setUint16(bomb.length - 22 + 10, many, true);
  expect(unzip(bomb)).toMatchObject({ ok: false, fault: { code: 'hostile-source' } });
});
