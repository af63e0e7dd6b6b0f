import { useSyncExternalStore } from 'react';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { DraftsSnapshot } from '../../publish/compose/draft-store.ts';
import type { ComposeWorld } from './compose-world.ts';
import { Workshop } from './workshop.tsx';

interface ComposeProps {
  readonly world: ComposeWorld;
  readonly site: SiteSettings;
}

const loading: DraftsSnapshot = { state: 'loading' };

/** The live part of the page on which posts are written, once it is known which drafts this browser has. */
export function Compose({ world, site }: ComposeProps) {
  const { store } = world;
  const drafts = useSyncExternalStore(store.subscribe, store.getSnapshot, () => loading);
  return drafts.state === 'loading' ? null : <Workshop world={world} site={site} drafts={drafts} />;
}
