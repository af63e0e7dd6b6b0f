// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../src/comments/exchange/export-comments';
import { describeImportFault, maxImportBytes, parseImport } from '../../../src/comments/exchange/import-comments';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import { commentRecord } from '../record/arbitraries';
import { makeRecord, testId } from '../record/make-record';
import { exportOf, exportText, readExport } from './make-export';

/** What a reader is told about a text that is refused. */
function refusal(text: string): string {
  const parsed = parseImport(text);
  return parsed.ok ? 'not refused' : describeImportFault(parsed.fault);
}

const whole = exportJson(exportOf([makeRecord(1, { text: 'Grüße, "Welt"\n🍵' }), makeRecord(2)]));

it('says where an export is from and when it was made', () => {
  expect(readExport(whole)).toMatchObject({
    exportedAt: '2026-11-24T16:36:06.000Z',
    site: 'https://example.com/blog/',
  });
});

it.each([
  ['missing', {}],
  ['nothing', { exportedAt: null, site: null }],
  ['of another kind', { exportedAt: 7, site: [] }],
  ['no time and no address', { exportedAt: 'yesterday', site: 'here' }],
  ['an address that runs code', { exportedAt: '', site: 'javascript:alert(1)' }],
])('reads the comments also where that is %s', (_, fields) => {
  expect(readExport(exportText({ ...fields, comments: [makeRecord(1)] }))).toEqual({
    exportedAt: undefined,
    site: undefined,
    records: [makeRecord(1)],
    setAside: [],
    marks: { saved: [], read: [], unread: [] },
  });
});

it('takes a byte order mark and fields it doesn’t know', () => {
  expect(readExport(`\ufeff${exportText({ mood: 'good', comments: [makeRecord(1)] })}`).records).toEqual([
    makeRecord(1),
  ]);
});

it('merges the versions of a comment within a file, and keeps equal ids on two posts apart', () => {
  const newer = makeRecord(1, { text: 'newer', updatedAt: '2026-01-01T00:00:00Z' });
  const elsewhere = makeRecord(1, { post: 'another' });
  const { records } = readExport(exportText({ comments: [makeRecord(1), newer, elsewhere, makeRecord(1)] }));
  expect(records).toEqual([newer, elsewhere]);
});

describe('records that can’t be read', () => {
  const newer = { v: 2, id: testId(1), post: 'a-post', words: ['new'], nested: { b: 1, a: 2 } };

  it('keeps those of a newer version whole, under their keys', () => {
    expect(
      readExport(exportText({ site: 'https://example.com/blog/', comments: [newer, makeRecord(2)] })),
    ).toMatchObject({
      records: [makeRecord(2)],
      setAside: [
        {
          key: `takeaway:/blog/:comment:a-post:${testId(1)}`,
          text: JSON.stringify({ id: newer.id, nested: { a: 2, b: 1 }, post: 'a-post', v: 2, words: ['new'] }),
        },
      ],
    });
  });

  it('refuses one of a newer version that does not say which comment it is', () => {
    expect(refusal(exportText({ comments: [{ ...newer, id: 7 }] }))).toContain(
      'comments.0.id: expected a string, got 7',
    );
  });

  it('takes one that another version had set aside, if this one can read it', () => {
    const name = `:comment:a-post:${testId(1)}`;
    const text = encodeComment(makeRecord(1));
    const setAside = [
      { key: `takeaway:/a:comment:b/${name}`, text },
      { key: `takeaway:/${name}`, text: '{' },
      { key: 'something else', text },
    ];
    expect(readExport(exportText({ setAside }))).toMatchObject({
      records: [makeRecord(1)],
      setAside: setAside.slice(1),
    });
  });
});

describe('a broken file', () => {
  it('is refused wherever it was cut short, with the place', () => {
    const end = whole.trimEnd().length;
    for (let length = 1; length < end; length++) {
      const lines = whole.slice(0, length).split('\n');
      expect(parseImport(whole.slice(0, length))).toEqual({
        ok: false,
        fault: {
          code: 'not-json',
          problem: 'cut-short',
          place: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
        },
      });
    }
  });

  it('never does worse than to be refused with words, whatever happened to it', () => {
    const change = fc.record({
      at: fc.nat(whole.length),
      drop: fc.nat(3),
      insert: fc.string({ unit: 'binary', maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = changes.reduce(
          (text, { at, drop, insert }) => `${text.slice(0, at)}${insert}${text.slice(at + drop)}`,
          whole,
        );
        const parsed = parseImport(damaged);
        if (!parsed.ok) expect(describeImportFault(parsed.fault)).toMatch(/^This file .+\. Nothing was imported\.$/su);
      }),
      { numRuns: 500 },
    );
  });

  it('is never half read: one damaged comment refuses it', () => {
    fc.assert(
      fc.property(fc.array(commentRecord(), { minLength: 1, maxLength: 5 }), fc.nat(), (records, n) => {
        const at = n % records.length;
        const comments = records.map((record, index) => (index === at ? { ...record, text: 7 } : record));
        expect(parseImport(exportText({ comments }))).toEqual({
          ok: false,
          fault: { code: 'damaged-comments', issues: [`comments.${at}.text: expected a string, got 7`] },
        });
      }),
    );
  });

  it('was not saved as it was exported if it has lost characters', () => {
    const bytes = Buffer.from(whole, 'utf8');
    bytes[bytes.indexOf('ü', 0, 'utf8')] = 0xff;
    expect(refusal(bytes.toString('utf8'))).toMatch(
      /lost a character at line 11, column 18, where there is “\ufffd” now/u,
    );
  });

  it.each([
    ['nothing in it', '', 'is empty'],
    ['only space in it', '\ufeff \n', 'is empty'],
    ['a comma too many', '{"a":1,}', 'damaged at line 1, column 8'],
    ['no end', `{"format":"takeaway-comments",\n"comments":[`, 'ends too early, at line 2, column 13'],
    ['another text behind it', `${whole}${whole}`, 'damaged at line'],
    ['no comments', exportText({ comments: undefined }), 'comments: is required, but missing'],
    ['comments that are no list', exportText({ comments: {} }), 'comments: expected a list, got an object'],
    ['a number for a comment', exportText({ comments: [makeRecord(1), 7] }), 'comments.1: expected an object'],
    ['a list for a comment', exportText({ comments: [[]] }), 'comments.0: expected an object'],
    ['an odd version', exportText({ version: '1' }), 'version: expected 1, got "1"'],
    [
      'set-aside records that are none',
      exportText({ setAside: [{ key: 1 }] }),
      'setAside.0.key: expected a string, got 1',
    ],
    [
      'a time that is none',
      exportText({ comments: [makeRecord(1, { updatedAt: 'now' })] }),
      'comments.0.updatedAt: expected a time',
    ],
    [
      'a post that is a path',
      exportText({ comments: [makeRecord(1, { post: '../x' })] }),
      'comments.0.post: expected the slug',
    ],
    ['many mistakes', exportText({ comments: Array(1_000).fill({}) }), 'and perhaps more'],
    ['a newer format', exportText({ version: 2, comments: 'new' }), 'newer version of this site (format 2)'],
    ['a web page', '<!doctype html><title>404</title>', 'a web page'],
    ['the export for reading', '# Comments\n\nFrom', 'only the JSON file can be imported'],
    ['a bare list of comments', JSON.stringify([makeRecord(1)]), 'a bare list of comments'],
    ['another list', '[1]', 'a JSON list'],
    ['a single comment', encodeComment(makeRecord(1)), 'a single comment'],
    ['a post', '{"title":"T","publishedAt":"2025-10-18T16:36:06Z","body":"B"}', 'but a post'],
    ['another format', '{"format":"takeaway","comments":[]}', 'a JSON file of another kind'],
    ['null', 'null', 'a single JSON value'],
  ])('says what is wrong with it: %s', (_, text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('may nest as deeply as it likes', () => {
    const deep = (open: string, close: string) => `${open.repeat(100_000)}${close.repeat(100_000)}`;
    const comment = encodeComment(makeRecord(1)).slice(0, -1);
    expect(refusal('['.repeat(100_000))).toContain('line 1, column 100001');
    expect(refusal(deep('[', ']'))).toContain('a JSON list');
    expect(refusal(exportText({}).replace('[]', deep('[', ']')))).toContain('comments.0: expected an object');
    expect(refusal(exportText({}).replace('[]', `[${comment},"x":${deep('[', ']')}}]`))).toContain(
      'comments.0: is nested too deeply',
    );
    expect(refusal(exportText({}).replace('[]', `[{"v":2,"x":${deep('{"a":', '}').replace('}', '0}')}}]`))).toContain(
      'comments.0: is nested too deeply',
    );
  });

  it('is refused unread when it is too large', () => {
    expect(refusal(' '.repeat(maxImportBytes + 1))).toContain('larger than 50 MB');
  });
});

it('says “text” of what was pasted', () => {
  expect(describeImportFault({ code: 'empty' }, 'text')).toBe('This text is empty. Nothing was imported.');
});
