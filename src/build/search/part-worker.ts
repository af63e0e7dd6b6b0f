import { parentPort, workerData } from 'node:worker_threads';
import { indexPartHere } from './index-part.ts';
import { pageRecord } from './page-record.ts';
import type { PartReport, PartTask } from './part-messages.ts';

// A thread of the build: makes one part of the search index, tells how far it is, and ends.

const { posts, ...order }: PartTask = workerData;
const bySlug = new Map(posts.map((post) => [post.summary.slug, post]));
const tell = (report: PartReport) => parentPort?.postMessage(report);

const indexPart = indexPartHere((slug) => {
  const post = bySlug.get(slug);
  if (post === undefined) throw new Error(`There is no post ${slug}.`);
  return pageRecord(post);
});
const slugs = [...bySlug.keys()];
tell({
  kind: 'made',
  ...(await indexPart({ ...order, slugs, onProgress: (count) => tell({ kind: 'progress', count }) })),
});
