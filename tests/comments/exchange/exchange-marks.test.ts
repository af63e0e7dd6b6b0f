// @vitest-environment node
import { expect, it } from 'vitest';
import { exportJson } from '../../../src/comments/exchange/export-comments';
import { describeImportFault, parseImport } from '../../../src/comments/exchange/import-comments';
import { readMark, savedMark } from '../../post/marks/make-mark';
import { makeRecord } from '../record/make-record';
import { exportOf, exportText, readExport } from './make-export';

const marks = { saved: [savedMark()], read: [readMark()], unread: [] };

it('holds what the reader saved and has read beside the comments, in the same format', () => {
  const text = exportJson(exportOf([makeRecord(1)], { marks }));
  expect(JSON.parse(text)).toMatchObject({ format: 'takeaway-comments', version: 1, comments: [makeRecord(1)] });
  expect(JSON.parse(text).marks).toEqual({ saved: [savedMark()], read: [readMark()] });
  expect(readExport(text)).toMatchObject({ records: [makeRecord(1)], marks });
});

it('says nothing of marks where there are none, as before there were any', () => {
  expect(exportJson(exportOf([makeRecord(1)]))).not.toContain('marks');
});

it('is refused as a whole where a mark in it is damaged, with the place', () => {
  const parsed = parseImport(
    exportText({ comments: [makeRecord(1)], marks: { saved: [{ ...savedMark(), v: 'one' }] } }),
  );
  expect(parsed.ok ? 'not refused' : describeImportFault(parsed.fault)).toBe(
    'This file is damaged. What is wrong in it: marks.saved.0.v: expected 1, got "one". Correct this, or choose another copy. Nothing was imported.',
  );
});
