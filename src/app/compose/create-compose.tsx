import type { ComponentType } from 'react';
import { systemClock } from '../../platform/clock.ts';
import { durableStorage } from '../../platform/durable-storage.ts';
import { randomId } from '../../platform/ids.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { webStorage } from '../../platform/storage.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { createComposer } from '../../publish/compose/composer.ts';
import { createDraftStore } from '../../publish/compose/draft-store.ts';
import { createPages } from '../pages/create-pages.tsx';
import { Compose } from './compose.tsx';
import type { ComposeWorld } from './compose-world.ts';
import { startThreads } from './threads/start-threads.ts';

/** The live part of the page on which posts are written. This is a chunk of its own, to be reached through `compose-code.ts`. */
export function createCompose(world: ComposeWorld = browserWorld()): ComponentType<{ readonly site: SiteSettings }> {
  return ({ site }) => <Compose world={world} site={site} />;
}

/**
 * One for each page: what is on screen stays there while the reader looks at other pages of the site. Posts are read and
 * shown with the code of the pages: importing it from there keeps it one chunk, where each piece that both have would
 * else be a chunk of its own.
 */
function browserWorld(): ComposeWorld {
  const site = `takeaway:${findSiteBase()}:`;
  const store = createDraftStore({ storage: webStorage(), durable: durableStorage(), site });
  const composer = createComposer({ store, clock: systemClock, newId: randomId });
  return { store, composer, clock: systemClock, threads: startThreads(), readPost: createPages().postOf };
}
