import { parentPort, workerData } from 'node:worker_threads';
import { readFacts } from '../archive/post-facts.ts';
import { fileWriter } from '../output/write-file.ts';
import type { PageContent } from '../prerender/page-content.ts';
import { pickStyles } from '../prerender/page-styles.ts';
import { readSurface } from '../prerender/surface.ts';
import { loadSubject, type Subject } from '../products/load-subject.ts';
import { makeData } from '../products/make-data.ts';
import { makePage } from '../products/make-page.ts';
import type { Order, Report, Workshop } from './order.ts';

// A thread of the build: reads posts and makes pages, one order after the other.

const publicFolder: string = workerData.publicFolder;
let make: ReturnType<typeof equip> | undefined;

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(
    await carryOut(order).catch(
      (error): Report => ({
        kind: 'failed',
        reason: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
      }),
    ),
  );
});

async function carryOut(order: Order): Promise<Report> {
  switch (order.kind) {
    case 'set-up':
      make = equip(order.workshop);
      return { kind: 'ready' };
    case 'read-facts':
      return { kind: 'facts', facts: order.files.map((file) => readFacts(publicFolder, file)) };
    case 'make': {
      if (make === undefined) throw new Error('A worker has to be set up before it can make anything.');
      const files = [];
      for (const task of order.tasks) files.push(await make(loadSubject(publicFolder, task)));
      return { kind: 'made', files };
    }
  }
}

function equip({ site, folder, html, styles }: Workshop) {
  const template = { html, stylesFor: pickStyles(styles), surface: readSurface(styles) };
  const write = fileWriter(folder);
  return async (subject: Subject) => {
    const content = pageOf(subject);
    const pages = content === undefined ? [] : [await makePage(site, template, content)];
    return [...pages, ...makeData(site, subject)].map(write);
  };
}

function pageOf(subject: Subject): PageContent | undefined {
  switch (subject.kind) {
    case 'post':
      return { kind: 'post', post: subject.post, near: subject.near };
    case 'page':
      return subject.content;
    default:
      return undefined;
  }
}
