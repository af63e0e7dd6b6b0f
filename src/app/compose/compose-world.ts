import type { Clock } from '../../platform/clock.ts';
import type { Post } from '../../post/post-schema.ts';
import type { Composer } from '../../publish/compose/composer.ts';
import type { DraftStore } from '../../publish/compose/draft-store.ts';
import type { ComposeThreads } from './threads/start-threads.ts';

/** What composing works on. */
export interface ComposeWorld {
  readonly store: DraftStore;
  readonly composer: Composer;
  readonly clock: Clock;
  readonly threads: ComposeThreads;
  /** Reads a post of the site. Fails with a `FaultError`. */
  readonly readPost: (slug: string) => Promise<Post>;
}
