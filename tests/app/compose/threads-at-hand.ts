import { doSourceTask } from '../../../src/app/compose/threads/source-tasks.ts';
import type { ComposeThreads } from '../../../src/app/compose/threads/start-threads.ts';
import { doTextTask } from '../../../src/app/compose/threads/text-tasks.ts';

/** What threads do, done at once: there are no threads in jsdom. */
export const threadsAtHand: ComposeThreads = {
  sources: { ask: async (task) => doSourceTask(task) },
  texts: { ask: async (task) => doTextTask(task) },
};
