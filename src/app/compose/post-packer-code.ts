import { onDemand } from '../on-demand.ts';

/** What packs several files into one: a chunk of its own, since few have several. */
export const postPacker = onDemand(() => import('../../publish/compose/pack-posts.ts'));
