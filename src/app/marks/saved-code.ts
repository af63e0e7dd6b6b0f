import { onDemand } from '../on-demand.ts';

/** The live part of the page of saved posts: a chunk of its own. */
export const savedCode = onDemand(async () => (await import('./create-saved.tsx'))?.createSaved());
