// @vitest-environment node
import { expect, it } from 'vitest';
import { commentsAtRisk } from '../../../src/comments/notes/backup-reminder';
import { makeRecord } from '../record/make-record';
import { openNotebook, ready, storing } from './stored-notes';

const now = new Date('2025-12-01T00:00:00Z');

/** What is at risk of so many comments, each written a second after the other from 2025-10-18T00:00:01Z on. */
async function atRisk(count: number, lastExport?: string): Promise<number | undefined> {
  const records = Array.from({ length: count }, (_, index) => makeRecord(index + 1));
  const notebook = await openNotebook(storing(...records));
  return commentsAtRisk(ready(notebook).posts, lastExport, now);
}

it('reminds where there are many comments and never was an export', async () => {
  expect(await atRisk(20)).toBe(20);
  expect(await atRisk(19)).toBeUndefined();
});

it('counts what has changed since the last export', async () => {
  expect(await atRisk(30, '2025-10-18T00:00:10Z')).toBe(20);
  expect(await atRisk(30, '2025-10-18T00:00:11Z')).toBeUndefined();
});

it('is quiet for thirty days after an export', async () => {
  expect(await atRisk(30, '2025-11-02T00:00:00Z')).toBeUndefined();
  expect(await atRisk(30, '2025-10-10T00:00:00Z')).toBe(30);
});

it('does not count what is deleted', async () => {
  const records = Array.from({ length: 20 }, (_, index) => makeRecord(index + 1));
  const notebook = await openNotebook(storing(...records));
  notebook.commentsOn('a-post').remove(makeRecord(1).id);
  await Promise.resolve();
  expect(commentsAtRisk(ready(notebook).posts, undefined, now)).toBeUndefined();
});
