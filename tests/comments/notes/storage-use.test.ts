// @vitest-environment node
import { expect, it } from 'vitest';
import { describeSize, measureStorage, storageLimit } from '../../../src/comments/notes/storage-use';
import { fakeStorage } from '../store/fake-storage';

it('counts the UTF-16 units of keys and texts, of this site alone', () => {
  const storage = fakeStorage([
    ['takeaway:/:name', 'Zoë'],
    ['takeaway:/:draft:a', '💥'],
    ['takeaway:/a/:name', 'Another site'],
    ['else', 'something'],
  ]);
  expect(measureStorage(storage.raw, 'takeaway:/:')).toBe(15 + 3 + 18 + 2);
});

it('can’t tell where nothing can be read', () => {
  const storage = fakeStorage();
  storage.block();
  expect(measureStorage(storage.tab(), 'takeaway:/:')).toBeUndefined();
});

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [84 * 1024, '84 kB'],
  [1_300_000, '1.2 MB'],
  [storageLimit, '5 MB'],
])('describes %i units as %s', (units, words) => {
  expect(describeSize(units)).toBe(words);
});
