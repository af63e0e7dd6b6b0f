// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCodec, savedCodec } from '../../../src/post/marks/mark-codec.ts';
import { anyReadMark, anySavedMark } from './arbitraries.ts';
import { readMark, savedMark } from './make-mark.ts';

it('reads what it wrote, fields that it doesn’t know included', () => {
  fc.assert(
    fc.property(anySavedMark, anyReadMark, (saved, read) => {
      expect(savedCodec.decode(savedCodec.encode(saved), saved.post)).toEqual({ ok: true, value: saved });
      expect(readCodec.decode(readCodec.encode(read), read.post)).toEqual({ ok: true, value: read });
    }),
  );
});

it('writes equal marks as equal texts', () => {
  const mark = savedMark();
  const turned = savedMark(Object.fromEntries(Object.entries(mark).reverse()));
  expect(savedCodec.encode(turned)).toBe(savedCodec.encode(mark));
});

it('guesses at no mark of a newer version', () => {
  expect(readCodec.decode('{"v":2,"page":7}', 'a-post')).toEqual({ ok: false, fault: { code: 'newer', version: 2 } });
});

it.each([
  ['no JSON', '{"v":1', /^Not JSON: /u],
  ['another kind of JSON', '7', /expected an object, got 7/u],
  ['no place', JSON.stringify({ ...readMark(), place: undefined }), /^place: is required/u],
  ['a place beyond the end', JSON.stringify(readMark({ place: 1.5 })), /^place: /u],
  ['a place that is no number', JSON.stringify({ ...readMark(), place: 'half' }), /^place: expected a number/u],
  ['a time that is none', JSON.stringify(readMark({ updatedAt: 'yesterday' })), /^updatedAt: expected a time/u],
  ['a path for a slug', JSON.stringify(readMark({ post: '../a' })), /^post: expected the slug of a post/u],
  ['another post', JSON.stringify(readMark({ post: 'another' })), /another post than its key says/u],
  ['endless nesting', `{"v":1,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, /nested too deeply/u],
])('calls a record damaged that has %s, and says why', (_, text, reason) => {
  const read = readCodec.decode(text, 'a-post');
  const issues = read.ok || read.fault.code !== 'damaged' ? [] : read.fault.issues;
  expect(issues.join(' ')).toMatch(reason);
});
