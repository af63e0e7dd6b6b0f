// @vitest-environment node
import { expect, it } from 'vitest';
import { decodeBytes } from '../../../src/publish/sources/decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const wide = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

it.each([
  ['UTF-8, if nothing is said', utf8('Grüße'), undefined, 'Grüße'],
  ['UTF-8 with a byte order mark, without the mark', utf8('\uFEFFGrüße'), undefined, 'Grüße'],
  ['UTF-16 with a byte order mark', wide('Grüße'), undefined, 'Grüße'],
  ['what the host says', latin('Grüße'), 'iso-8859-1', 'Grüße'],
  ['what XML declares', latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'), undefined, /ü/u],
  ['what HTML declares', latin('<!doctype html><meta charset=windows-1252><p>ü'), undefined, /ü/u],
  [
    'what HTML declares in the old way',
    latin('<html><head><meta http-equiv="Content-Type" content="text/html; charset=latin1">ü'),
    undefined,
    /ü/u,
  ],
  [
    'Japanese, as declared',
    Uint8Array.from([...utf8('<?xml version="1.0" encoding="shift_jis"?><a>'), 0x93, 0xfa, 0x96, 0x7b]),
    undefined,
    /日本$/u,
  ],
  ['UTF-8 that says it is UTF-16', utf8('<?xml version="1.0" encoding="utf-16"?><a>ü</a>'), undefined, /ü/u],
])('reads %s', (_what, bytes, charset, text) => {
  const read = decodeBytes(bytes, charset);
  expect(read.ok && read.value).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text);
});

it.each([
  ['no UTF-8', latin('Grüße'), { code: 'wrong-encoding', label: 'utf-8', isDeclared: false }],
  [
    'not what it declares',
    latin('<?xml version="1.0" encoding="utf-8"?><a>ü</a>'),
    { code: 'wrong-encoding', label: 'utf-8', isDeclared: true },
  ],
  [
    'in an encoding that is none',
    utf8('<?xml version="1.0" encoding="klingon-1"?><a/>'),
    { code: 'unknown-encoding', label: 'klingon-1' },
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), { code: 'not-text' }],
  ['text with zero bytes', utf8('a\u0000b'), { code: 'not-text' }],
])('refuses what is %s', (_what, bytes, fault) => {
  expect(decodeBytes(bytes)).toEqual({ ok: false, fault });
});
