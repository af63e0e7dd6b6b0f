import { type Thread, threadAt } from '../../../platform/thread.ts';
import type { ReadSource } from '../../../publish/compose/read-source.ts';
import type { SourceTask } from './source-tasks.ts';
import sourceAddress from './source-worker.ts?worker&url';
import type { TextAnswer, TextTask } from './text-tasks.ts';
import textAddress from './text-worker.ts?worker&url';

/**
 * What reads foreign texts. It has threads of its own: a page stays quick whatever is in a file, and the libraries for it
 * stay out of the chunks that readers load.
 */
export interface ComposeThreads {
  readonly sources: Thread<SourceTask, readonly ReadSource[]>;
  readonly texts: Thread<TextTask, TextAnswer>;
}

export function startThreads(): ComposeThreads {
  return { sources: threadAt(sourceAddress), texts: threadAt(textAddress) };
}
