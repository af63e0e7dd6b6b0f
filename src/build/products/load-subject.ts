import type { Near } from '../../catalog/near/near-file.ts';
import type { Post } from '../../post/post-schema.ts';
import type { FeedTopic } from '../../publish/feeds.ts';
import { describeFaults } from '../archive/file-fault.ts';
import { readPost } from '../archive/read-post.ts';
import type { Task } from './product.ts';

/** What a task is about, with the posts that it names read from their files. */
export type Subject =
  | { readonly kind: 'post'; readonly post: Post; readonly bytes: Uint8Array; readonly near: Near }
  | { readonly kind: 'feeds'; readonly topic: FeedTopic }
  | Exclude<Task, { readonly kind: 'post' | 'feeds' }>;

/** Reads what a task needs from the publisher's `folder`. Throws where a post has become unreadable meanwhile. */
export function loadSubject(folder: string, task: Task): Subject {
  switch (task.kind) {
    case 'post':
      return { kind: 'post', near: task.near, ...load(folder, task.file) };
    case 'feeds': {
      const posts = task.files.map((file) => load(folder, file).post);
      return { kind: 'feeds', topic: { title: task.title, address: task.address, posts } };
    }
    default:
      return task;
  }
}

function load(folder: string, file: string): { readonly post: Post; readonly bytes: Uint8Array } {
  const read = readPost(folder, file);
  if (!read.ok) throw new Error(`A post was changed while the site was built:\n${describeFaults([read.fault])}`);
  return { post: read.value.value, bytes: read.value.bytes };
}
