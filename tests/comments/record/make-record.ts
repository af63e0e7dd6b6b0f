import type { CommentRecord } from '../../../src/comments/record/comment-record';

/** A UUID that is easy to tell apart in a failing test. */
export function testId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** The n-th comment on "a-post", written n seconds after the first could have been. */
export function makeRecord(n: number, rest: Partial<CommentRecord> = {}): CommentRecord {
  const at = new Date(Date.UTC(2025, 9, 18) + n * 1000).toISOString();
  return { v: 1, id: testId(n), post: 'a-post', text: `Comment ${n}`, createdAt: at, updatedAt: at, ...rest };
}
