// @vitest-environment node
import { expect, it } from 'vitest';
import { saveIntoFolder } from '../../../src/app/compose/save-into-folder';
import type { Folder } from '../../../src/platform/folder';
import { failed, ok } from '../../../src/platform/result';
import { printPostFile } from '../../../src/publish/post-file';
import { makePost } from '../../support/make-post';

const post = makePost({}, 'a-post');

function folderOf(files: Readonly<Record<string, string>>): Folder & { readonly texts: Map<string, string> } {
  const texts = new Map(Object.entries(files));
  return {
    name: 'site',
    texts,
    has: async (path) => [...texts.keys()].some((known) => known === path || known.startsWith(`${path}/`)),
    read: async (path) => texts.get(path),
    write: async (path, text) => {
      texts.set(path, text);
      return ok(undefined);
    },
  };
}

it.each([
  ['a project', { 'package.json': '{}', 'public/posts/other.json': '{}' }, 'public/posts/a-post.json'],
  ['a built site', { 'index.html': '', 'posts/other.json': '{}' }, 'posts/a-post.json'],
])('a post is put where %s looks for it', async (_name, files, path) => {
  const folder = folderOf(files);
  expect(await saveIntoFolder(folder, post, 'ask')).toEqual({ kind: 'saved', path });
  expect(folder.texts.get(path)).toBe(printPostFile(post));
  // The same once more is no question.
  expect(await saveIntoFolder(folder, post, 'ask')).toEqual({ kind: 'saved', path });
});

it('nothing is written into any other folder', async () => {
  const folder = folderOf({ 'holiday.jpg': '' });
  expect(await saveIntoFolder(folder, post, 'replace')).toEqual({ kind: 'no-site' });
  expect([...folder.texts.keys()]).toEqual(['holiday.jpg']);
});

it('another post in its place is replaced only where that is wanted', async () => {
  const path = 'posts/a-post.json';
  const folder = folderOf({ 'index.html': '', [path]: '{"title":"Other"}' });
  expect(await saveIntoFolder(folder, post, 'ask')).toEqual({ kind: 'taken', path });
  expect(folder.texts.get(path)).toBe('{"title":"Other"}');
  expect(await saveIntoFolder(folder, post, 'replace')).toEqual({ kind: 'saved', path });
  expect(folder.texts.get(path)).toBe(printPostFile(post));
});

it('what could not be written is said', async () => {
  const fault = { code: 'storage-blocked' } as const;
  const folder = { ...folderOf({ 'index.html': '', 'posts/x.json': '' }), write: async () => failed(fault) };
  expect(await saveIntoFolder(folder, post, 'ask')).toEqual({ kind: 'failed', path: 'posts/a-post.json', fault });
});
