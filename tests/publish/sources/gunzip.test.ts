// @vitest-environment node
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gunzip, isGzip } from '../../../src/publish/sources/gunzip.ts';

it('gives back what was packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const packed = gzipSync(bytes);
      expect(isGzip(packed)).toBe(true);
      const unpacked = gunzip(packed, 5000);
      expect(unpacked.ok && [...unpacked.value]).toEqual([...bytes]);
    }),
    { numRuns: 50 },
  );
});

it('gives up before what is in it fills the memory', () => {
  expect(gunzip(gzipSync(new Uint8Array(30_000_000)), 1_000_000)).toEqual({
    ok: false,
    fault: { code: 'too-large-unpacked', limitBytes: 1_000_000 },
  });
});

it('reads files that were packed one behind the other', () => {
  const unpacked = gunzip(Buffer.concat([gzipSync('one '), gzipSync('two')]), 100);
  expect(unpacked.ok && new TextDecoder().decode(unpacked.value)).toBe('one two');
});

it('tells what was cut off or spoiled', () => {
  const packed = gzipSync('Some words of a text that is long enough to be packed. '.repeat(50));
  for (const bytes of [packed.subarray(0, packed.length / 2), Uint8Array.of(0x1f, 0x8b, 1, 2, 3)]) {
    expect(gunzip(bytes, 1e6)).toMatchObject({ ok: false, fault: { code: 'damaged-archive', format: 'gzip' } });
  }
});
