// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentKeys } from '../../../src/comments/store/comment-keys';

/** Folders as a server may call them: colons, words of our own keys, anything but a slash within a name. */
const folder = fc.oneof(
  fc.string({ unit: 'binary' }).map((name) => name.replaceAll('/', '')),
  fc.constantFrom(':', 'comment', ':comment:', 'draft:a', ':comment:a-post:', 'a:comment', 'takeaway:'),
);
const basePath = fc.array(folder, { maxLength: 3 }).map((folders) => ['', ...folders, ''].join('/'));
const post = fc.constantFrom('a-post', 'comment', '日本語', 'x_1');

it('writes the keys of the contract', () => {
  const keys = commentKeys('/a/b/');
  const id = '6f1c1a52-9f3f-4a43-8e43-5b1f0f7f1d11';
  expect(keys.comment({ post: 'a-post', id })).toBe(`takeaway:/a/b/:comment:a-post:${id}`);
  expect(keys.draft({ post: 'a-post' })).toBe('takeaway:/a/b/:draft:a-post');
  expect(keys.draft({ post: 'a-post', parent: id })).toBe(`takeaway:/a/b/:draft:a-post:${id}`);
  expect(keys.name).toBe('takeaway:/a/b/:name');
});

it('reads back what it wrote, whatever the site’s folder is called', () => {
  fc.assert(
    fc.property(basePath, post, fc.uuid(), fc.option(fc.uuid(), { nil: undefined }), (base, slug, id, parent) => {
      const keys = commentKeys(base);
      expect(keys.parseComment(keys.comment({ post: slug, id }))).toEqual({ post: slug, id });
      expect(keys.parseDraft(keys.draft({ post: slug, parent }))).toEqual({ post: slug, parent });
    }),
  );
});

it('never takes another site’s keys for its own', () => {
  fc.assert(
    fc.property(basePath, basePath, post, fc.uuid(), (ours, theirs, slug, id) => {
      fc.pre(ours !== theirs);
      const other = commentKeys(theirs);
      const keys = commentKeys(ours);
      expect(keys.parseComment(other.comment({ post: slug, id }))).toBeUndefined();
      expect(keys.parseDraft(other.draft({ post: slug, parent: id }))).toBeUndefined();
    }),
  );
});

it('never throws, whatever keys others have left in the storage', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(commentKeys('/').parseComment(key)).toBeUndefined();
      expect(commentKeys('/').parseDraft(key)).toBeUndefined();
    }),
  );
});
